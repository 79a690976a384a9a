"func.func"() <{sym_name = "f", function_type = (index, i1) -> ()}> ({
^bb0(%n : index, %c : i1):
  "scf.for"(%n, %n, %n) ({
  ^body(%iv : index):
    "test.body"(%iv) : (index) -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "scf.if"(%c) ({
    "scf.yield"() : () -> ()
  }, {}) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()
