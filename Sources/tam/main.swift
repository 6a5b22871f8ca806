print("tam")
