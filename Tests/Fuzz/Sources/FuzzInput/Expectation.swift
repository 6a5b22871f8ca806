/// Stops the run where a promise is broken, so that libFuzzer keeps the input.
package func expect(_ holds: Bool, _ broken: @autoclosure () -> String) {
  if !holds { fatalError("A promise is broken: \(broken())") }
}
