"builtin.module"() ({
  "emitc.global"() <{extern_specifier, sym_name = "g", type = !emitc.array<3xf32>}> : () -> ()
  "emitc.global"() <{const_specifier, initial_value = 4 : i32, static_specifier, sym_name = "h", type = i32}> : () -> ()
  "emitc.include"() <{include = "x.h", is_standard_include}> : () -> ()
  "emitc.include"() <{include = "y.h"}> : () -> ()
  "emitc.func"() <{function_type = (i32) -> (), specifiers = ["extern"], sym_name = "decl"}> ({
  }) {sym_visibility = "private"} : () -> ()
  "emitc.func"() <{function_type = (i32, !emitc.ptr<!emitc.opaque<"T&">>, !emitc.array<2x3xi32>, index) -> i32, specifiers = ["static", "inline"], sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: !emitc.ptr<!emitc.opaque<"T&">>, %arg2: !emitc.array<2x3xi32>, %arg3: index):
    %0 = "emitc.call_opaque"(%arg0) <{args = [0 : index, #emitc.opaque<"a\22b">], callee = "foo", template_args = [i32, 2]}> : (i32) -> i32
    %1 = "emitc.constant"() <{value = #emitc.opaque<"CST">}> : () -> !emitc.opaque<"int">
    %2 = "emitc.variable"() <{value = 5 : i32}> : () -> i32
    %3 = "emitc.cast"(%arg0) : (i32) -> f32
    %4 = "emitc.cmp"(%arg0, %arg0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    "emitc.for"(%arg3, %arg3, %arg3) ({
    ^bb0(%arg4: index):
      "emitc.yield"() : () -> ()
    }) : (index, index, index) -> ()
    %5 = "emitc.subscript"(%arg2, %arg3, %arg3) : (!emitc.array<2x3xi32>, index, index) -> i32
    "emitc.verbatim"() <{value = "#ifdef X"}> : () -> ()
    %6 = "emitc.expression"() <{do_not_inline}> ({
      %7 = "emitc.add"(%arg0, %arg0) : (i32, i32) -> i32
      "emitc.yield"(%7) : (i32) -> ()
    }) : () -> i32
    "emitc.return"(%6) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

