extension StarterFiles {
  static let personas = """
    # Whom you talk to in the companies of icp.yaml, and what about. All of it is a guess until buyers have
    # been asked: interviews.md says how, and what to write back here. A persona with fewer than five
    # interviews is marked as a hypothesis in every report.
    # `tam check icp.yaml personas.yaml` says whether it holds together.
    personas:
      - id: vp-sales                       # by which prices speak of it: per_buyer: {persona: vp-sales, …}
        name: Head of Sales
        titles: [VP Sales, VP of Sales, Head of Sales, Sales Director, Chief Revenue Officer]
        function: Sales
        seniority: [VP, Head, Director, C-Level]
        fits: [Small, Mid]                 # segments of icp.yaml where this role is found
        per_company: {low: 1, base: 1, high: 2}
        pains: ["the forecast is a guess until the last week", "the team's evenings go into admin"]
        goals: ["hit the year's quota", "new hires sell within a quarter"]
        triggers: ["new headcount for sales", "a new CRM", "a missed quarter"]
        objections:
          - {says: "we already have a tool for this", answer: "a guess: replace it"}
          - {says: "not in this budget year", answer: "a guess: replace it"}
        message: "Your team sells the hours that it now types."
        evidence: {interviews: 0}

      - id: revenue-operations
        name: Revenue Operations
        titles: [Revenue Operations Manager, RevOps Manager, Head of Revenue Operations, Sales Operations Manager]
        function: Operations
        seniority: [Manager, Head]
        fits: [Mid]
        per_company: {low: 0, base: 1, high: 3}
        pains: ["five systems, five truths", "every report is built by hand"]
        goals: ["one set of figures that nobody argues with"]
        triggers: ["a migration of the CRM", "a new Head of Sales"]
        objections:
          - {says: "one more system to look after", answer: "a guess: replace it"}
        message: "One set of figures, and no list to clean up before it."
        evidence: {interviews: 0}

      - id: founder
        name: Founder
        titles: [Founder, Co-Founder, CEO, Managing Director]
        function: General Management
        seniority: [Owner, C-Level]
        fits: [Small]
        per_company: {low: 1, base: 1, high: 2}
        pains: ["nobody but me closes the large deals"]
        goals: ["a sale that works without me"]
        triggers: ["a round of funding", "the first Head of Sales"]
        objections:
          - {says: "we are too small for this", answer: "a guess: replace it"}
        message: "The first ten deals were yours. The next hundred need not be."
        evidence: {interviews: 0}

    """

  static let interviews = """
    # Interviews

    Five to eight buyers of each role in `personas.yaml`, half an hour each. Fewer than five, and the persona
    stays a hypothesis; after eight you hear little that is new.

    ## Whom to ask

    | role | bought from us | chose another | never looked | still to find |
    | --- | --- | --- | --- | --- |
    | vp-sales | 2 | 2 | 1–4 | |
    | revenue-operations | 2 | 2 | 1–4 | |
    | founder | 2 | 2 | 1–4 | |

    - Companies that fit: take them from the list of accounts (README, step 5), from every segment that the
      persona fits.
    - People who had the decision in hand in the last year. They tell what happened; others tell what they think.
    - Not only friends: those who chose another, or nothing, say what the message has to answer.

    ## What to ask

    Ask for the last time it happened, not for opinions. Say nothing of the product before the end.

    **The role** (goes to `titles`, `seniority`, `per_company`)

    1. What does your card say, and what would the same work be called elsewhere?
    2. How many of you are there in the company? Whom do you report to?

    **Pains** (`pains`)

    3. What was the worst hour of your last week at work?
    4. What did you do about it, and what did that cost in time or money?
    5. What happens if it stays as it is?

    **Goals** (`goals`)

    6. What are you measured by this year? What number would make it a good one?
    7. Who notices first when it goes well?

    **Triggers** (`triggers`)

    8. When did you last look for something new? What had happened the week before?
    9. Where did you look first, and whom did you ask?

    **Objections** (`objections`)

    10. What nearly stopped you, or did? Who was against it, and in which words?
    11. What would you have had to see to go on?

    **To end with**

    12. Here is what we do in one sentence (`message`). What did you hear? Say it back to me.
    13. Whom else should I ask?

    ## What to write down

    One block for each interview, the buyer's own words in quotes. Copy it:

        date:          2026-__-__        role: vp-sales
        company:       (domain)          segment: Small / Mid
        outcome:       bought / chose another / never looked
        title, team:
        pains:         "…"
        goals:         "…"
        triggers:      "…"
        objections:    "…"   what would have answered it: "…"
        heard:         "…"
        fits icp.yaml? which must-have or deal-breaker did it contradict?

    ## How it gets back into personas.yaml

    1. A pain, goal, trigger or objection that two of five buyers name stays, or goes in, in *their* words.
       What nobody names goes out, however much we like it.
    2. What answered an objection in an interview becomes its `answer`.
    3. Titles that you met go to `titles`; how many such people a company has goes to `per_company`.
    4. Found in one segment only? Then `fits` says so. Two groups that want different things are two personas.
    5. Count them: `evidence: {interviews: 6, last: 2026-01}`. From five on, reports drop the word hypothesis.
    6. What contradicts `icp.yaml` is changed there, with the *why*.
    7. `tam check icp.yaml personas.yaml`.

    """

  static let readme = """
    # From a list of companies to a plan

    The ICP (`icp.yaml`) tells which doors to knock on, the personas (`personas.yaml`) whom you talk to behind
    them. The steps in their order; the first two are one meeting of an hour.

    1. **Agree on who fits**: edit `icp.yaml` together. Three must-haves and two deal-breakers are enough to
       begin with; write down *why* for each, and a source for each price.
    2. **Map the people**: edit `personas.yaml`: two or three roles, the segments they are found in, how many a
       company has. `tam check icp.yaml map.yaml personas.yaml` checks all three.
    3. **Ask them**: `interviews.md` has the questions, five to eight buyers a role. Until then every persona
       is a hypothesis, and reports say so.
    4. **Size it**: `tam inspect companies.csv` shows the columns of your list and what they are taken for;
       where that is wrong, name them in `map.yaml`. Then
       `tam size companies.csv --icp icp.yaml --map map.yaml --personas personas.yaml --report tam.md`.
       Read the funnel: which criterion excludes the most alone? Which missing field leaves the most companies
       merely possible? That is the criterion to question and the field to buy.
       `tam compare companies.csv --icp icp.yaml --map map.yaml` sizes the variant `smaller-too` beside it.
    5. **List the accounts**: `tam accounts companies.csv --icp icp.yaml --map map.yaml -o accounts.csv`, the
       best first; `--exclude customers.csv` leaves out whom you have already. Points in `nice_to_have` (none
       so far) make the score.
    6. **Share them out**: `tam territories companies.csv --icp icp.yaml --map map.yaml --reps 4`.
    7. **See what bites first**: with the customers you have, `--customers customers.csv` (domain, outcome)
       shows in which segments you win, and which line of `icp.yaml` they contradict. Then begin again at 1.

    """
}
