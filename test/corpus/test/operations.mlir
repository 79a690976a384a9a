"builtin.module"() ({
  "test.with_nice_properties"() <{prop = {label = "foo bar", value = -3 : i32}}> : () -> ()
  "test.with_wrapped_properties"() <{prop = "content for properties"}> : () -> ()
  "test.with_optional_properties"() : () -> ()
  "test.using_property_in_custom"() <{prop = array<i64: 1, 4, 20>}> : () -> ()
  "test.using_property_ref_in_custom"() <{first = 1 : i64, second = 4 : i64}> : () -> ()
  "test.op_with_enum"() <{value = #test<enum first>}> : () -> ()
  "test.op_with_enum"() <{tag = 0 : i32, value = #test<enum second>}> : () -> ()
  "test.op_with_bit_enum"() <{value = #test.bit_enum<read, write>}> : () -> ()
  "test.op_with_bit_enum_vbar"() <{value = #test.bit_enum_vbar<user | group>}> : () -> ()
  "test.string_attr_with_type"() <{attr = "string_data" : !test.smpla}> : () -> ()
  "test.versionedA"() <{dims = 1 : i64, modifier = true}> : () -> ()
  "test.versionedB"() <{attribute = #test.attr_params<1, 2>}> : () -> ()
  "test.dyn"() {a = #test.dynamic_singleton, b = #test.dynamic_pair<3 : i32, affine_map<(d0) -> (d0)>>, c = !test.dynamic_pair<i32, !test.int<unsigned, 8>>} : () -> ()
  "test.dynamic_generic"() : () -> ()
  %0 = "foo.c"() : () -> index
  %1:2 = "test.dynamic_one_operand_two_results"(%0) : (index) -> (i32, i32)
}) : () -> ()

