// RUN: jpto-opt %s --allow-unregistered-dialect --symbol-dce | FileCheck %s

// Private symbols that nothing alive refers to are erased; nested ones too where the table around
// cannot be referred to.

"builtin.module"() ({
  "builtin.module"() ({
    "func.func"() <{function_type = () -> (), sym_name = "dead", sym_visibility = "private"}> ({
    }) : () -> ()
    "func.func"() <{function_type = () -> (), sym_name = "used", sym_visibility = "private"}> ({
      "func.return"() : () -> ()
    }) : () -> ()
    "func.func"() <{function_type = () -> (), sym_name = "main"}> ({
      "func.call"() <{callee = @used}> : () -> ()
      "func.return"() : () -> ()
    }) : () -> ()
    "builtin.module"() <{sym_name = "m"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "inner_dead", sym_visibility = "private"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "inner_nested", sym_visibility = "nested"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "inner_public"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
    }) : () -> ()
    "builtin.module"() <{sym_name = "pm", sym_visibility = "private"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "x"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "cycle", sym_visibility = "private"}> ({
    "func.call"() <{callee = @cycle}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "open"}> ({
    "builtin.module"() <{sym_name = "n", sym_visibility = "nested"}> ({
      "func.func"() <{function_type = () -> (), sym_name = "kept", sym_visibility = "nested"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "gone", sym_visibility = "private"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "uses"}> ({
    "t.x"() {s = [@open::@n::@kept]} : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "builtin.module"() ({
    "func.func"() <{function_type = () -> (), sym_name = "gone", sym_visibility = "nested"}> ({
      "func.return"() : () -> ()
    }) : () -> ()
    "func.func"() <{function_type = () -> (), sym_name = "called", sym_visibility = "nested"}> ({
      "func.return"() : () -> ()
    }) : () -> ()
    "func.func"() <{function_type = () -> (), sym_name = "main2"}> ({
      "func.call"() <{callee = @called}> : () -> ()
      "func.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "builtin.module"() ({
// CHECK-NEXT:     "func.func"() <{function_type = () -> (), sym_name = "used", sym_visibility = "private"}> ({
// CHECK-NEXT:       "func.return"() : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:     "func.func"() <{function_type = () -> (), sym_name = "main"}> ({
// CHECK-NEXT:       "func.call"() <{callee = @used}> : () -> ()
// CHECK-NEXT:       "func.return"() : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:     "builtin.module"() <{sym_name = "m"}> ({
// CHECK-NEXT:       "func.func"() <{function_type = () -> (), sym_name = "inner_public"}> ({
// CHECK-NEXT:         "func.return"() : () -> ()
// CHECK-NEXT:       }) : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "builtin.module"() <{sym_name = "open"}> ({
// CHECK-NEXT:     "builtin.module"() <{sym_name = "n", sym_visibility = "nested"}> ({
// CHECK-NEXT:       "func.func"() <{function_type = () -> (), sym_name = "kept", sym_visibility = "nested"}> ({
// CHECK-NEXT:         "func.return"() : () -> ()
// CHECK-NEXT:       }) : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = () -> (), sym_name = "uses"}> ({
// CHECK-NEXT:     "t.x"() {s = [@open::@n::@kept]} : () -> ()
// CHECK-NEXT:     "func.return"() : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "builtin.module"() ({
// CHECK-NEXT:     "func.func"() <{function_type = () -> (), sym_name = "called", sym_visibility = "nested"}> ({
// CHECK-NEXT:       "func.return"() : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:     "func.func"() <{function_type = () -> (), sym_name = "main2"}> ({
// CHECK-NEXT:       "func.call"() <{callee = @called}> : () -> ()
// CHECK-NEXT:       "func.return"() : () -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()
