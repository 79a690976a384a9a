!test_ui8_ = !test.int<unsigned, 8>
"builtin.module"() ({
  %0 = "foo.c"() : () -> index
  "test.isolated_region"(%0) ({
  ^bb0(%arg6: index):
    %9:2 = "foo.a"() : () -> (i32, i32)
    "test.valid"() : () -> ()
  }) : (index) -> ()
  "test.isolated_one_region_op"() ({
  ^bb0(%arg5: index):
    %8:2 = "foo.a"() : () -> (i32, i32)
    "test.valid"() : () -> ()
  }) : () -> ()
  "test.isolated_graph_region"() ({
    %6 = "test.two"(%7) : (i32) -> i32
    %7 = "test.two"(%6) : (i32) -> i32
  }) : () -> ()
  "test.graph_region"() ({
    %4 = "foo.two"(%5) : (i32) -> i32
    %5 = "foo.two"(%4) : (i32) -> i32
  }) : () -> ()
  "test.ssacfg_region"() ({
    %3 = "foo.two"() : () -> i32
    "foo.br"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "foo.x"(%3) : (i32) -> ()
  }) : () -> ()
  "test.symbol_scope"() ({
    "test.symbol"() <{sym_name = "a", sym_visibility = "private"}> : () -> ()
    "test.symbol"() <{sym_name = "b"}> : () -> ()
    "test.finish"() : () -> ()
  }) : () -> ()
  "test.conversion_func_op"() <{function_type = (!test_ui8_) -> (), sym_name = "cf"}> ({
  ^bb0(%arg4: !test_ui8_):
    "test.return"() : () -> ()
  }) : () -> ()
  %1 = "test.functional_region_op"() ({
  ^bb0(%arg3: i32):
    "test.return"(%arg3) : (i32) -> ()
  }) : () -> ((i32) -> i32)
  "test.block_names"() ({
    "foo.br"()[^bb1] : () -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb1
    "foo.br"()[^bb1] : () -> ()
  }) : () -> ()
  "test.format_compound_attr"() <{compound = #test.cmpnd_a<1, !test.smpla, [5, 6]>}> : () -> ()
  "test.string_attr_with_type"() <{attr = "string_data"}> : () -> ()
  %2 = "test.region_if"(%0) ({
  ^bb0(%arg2: index):
    "test.region_if_yield"(%arg2) : (index) -> ()
  }, {
  ^bb0(%arg1: index):
    "test.region_if_yield"(%arg1) : (index) -> ()
  }, {
  ^bb0(%arg0: index):
    "test.region_if_yield"(%arg0) : (index) -> ()
  }) : (index) -> index
  "test.single_no_terminator_op"() ({
    "foo.op"() : () -> ()
  }) : () -> ()
  "test.sized_region_op"() ({
    "x"()[^bb1] : () -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb1
    "x"()[^bb1] : () -> ()
  }, {
    "y"() : () -> ()
  }) : () -> ()
}) : () -> ()

