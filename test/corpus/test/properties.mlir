!test_tuple = tuple<!test.smpla>
!test_ui8_ = !test.int<unsigned, 8>
#loc = loc("foo")
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
"builtin.module"() ({
  "test.attr_with_loc"() <{loc = #loc, value = "loc"}> : () -> ()
  "test.typed_attr"() <{attr = #map, type = i32}> : () -> ()
  "test.type_array_attr_with_default"() <{attr = [!test_ui8_, !test_tuple]}> : () -> ()
  %0 = "test.constant"() <{value = #map}> : () -> i32
  "test.conversion_func_op"() <{arg_attrs = [{test.x = #map}], function_type = (!test_ui8_) -> (), sym_name = "cf2"}> ({
  ^bb0(%arg0: !test_ui8_):
    "test.return"() : () -> ()
  }) : () -> ()
  "test.unknown_op_of_test"() <{m = #map, t = !test_ui8_}> {k = #map1} : () -> ()
}) : () -> ()

