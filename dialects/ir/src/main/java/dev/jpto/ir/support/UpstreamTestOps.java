package dev.jpto.ir.support;

import java.util.Set;

/** The operations with properties of the dialect {@code test} that mlir-opt 19 registers. */
final class UpstreamTestOps {
  static final String NAMESPACE = "test";

  private static final Set<String> NAMES =
      Set.of(
          """
          all_attr_constraint_of1 all_attr_constraint_of2 another_three_result
          another_two_result any_attr_of_i32_str array_of_attr_op attr_sized_operands
          attr_sized_results attr_sized_results_compile_test attr_with_loc attr_with_trait call
          call_and_store call_on_device compare confined_dense_array_attr
          confined_non_negative_attr confined_strictly_positive_attr constant
          containing_int_polynomial_attr containing_int_polynomial_attr2 conversion_call_op
          conversion_func_op custom_dimension_list_attr custom_result_name default_value_print
          dense_array_attr destination_style_op dialect_custom_printer
          dialect_custom_printer.with.dot dynamic_generic dynamic_one_operand_two_results
          ellipsis float_attrs float_elements_attr fold_to_call_op fold_with_fold_adaptor
          format_all_types_match_attr format_attr_dict_w_keyword format_attr_op
          format_compound_attr format_cpmd_nested_attr format_custom_directive_attrdict
          format_custom_directive_attributes format_custom_directive_operands
          format_custom_directive_operands_and_types format_custom_directive_results
          format_custom_directive_results_with_type_refs format_custom_directive_spacing
          format_infer_type_variadic_operands format_literal_following_optional_group
          format_multiple_variadic_operands format_multiple_variadic_results format_nested_attr
          format_opt_attr_op_a format_opt_attr_op_b format_opt_symbol_name_attr_op
          format_opt_symbol_ref_attr_op format_optional_default_attrs format_optional_else
          format_optional_enum_attr format_optional_operand_result_a_op
          format_optional_operand_result_b_op format_optional_result_a_op
          format_optional_result_b_op format_optional_result_c_op format_optional_unit_attribute
          format_optional_unit_attribute_no_elide format_qual_cpmd_nested_attr
          format_symbol_name_attr_op format_two_variadic_operands_no_buildable_type_op
          format_types_match_attr format_variadic_of_variadic_operand get_tuple_element
          has_str_value i32ElementsAttr i32_enum_attr i64_enum_attr ignore_arg_match_dst
          ignore_arg_match_src indexElementsAttr int_attrs int_elements_attr
          interleaved_operand_attr1 interleaved_operand_attr2 internal_br legal_op_a
          linalg_conv_op linalg_fill_op many_arguments match_op_attribute1 match_op_attribute2
          match_op_attribute3 match_op_attribute4 mixed_variadic_in3 mixed_variadic_in4
          mixed_variadic_in5 mixed_variadic_in6 mixed_variadic_out3 native_code_call1
          native_code_call2 no_str_value non_negative_int_attr oilist_custom
          oilist_variadic_with_parens oilist_with_keywords_only oilist_with_simple_args
          one_result1 one_result2 op_a op_b op_in_place_fold op_in_place_self_fold op_m
          op_optionally_implementing_interface op_s op_with_bit_enum op_with_bit_enum_vbar
          op_with_effects_a op_with_enum optional_custom_attr parse_b64 parse_wrapped_keyword
          positive_int_attr producing_br promised_interfaces prop ranked_int_elements_attr
          recursive_rewrite reflect_bounds reify_bound result_has_same_type_as_attr source_op
          store_with_a_loop_region store_with_a_region string_attr_pretty_name
          string_attr_with_type string_elements_attr switch_with_no_break symbol
          symbol_binding_a symbol_binding_d tblgen_build_6 three_result two_result
          type_array_attr type_array_attr_with_default type_attr_of typed_attr
          using_int_property_with_worse_bytecode using_property_in_custom
          using_property_in_custom_and_other using_property_ref_in_custom
          variadic_rewrite_dst_op variadic_rewrite_src_op versionedA versionedB versionedC
          with_bounds with_bounds_region with_default_valued_properties with_nice_properties
          with_optional_properties with_properties with_properties_and_attr
          with_properties_and_inferred_type with_versioned_properties with_wrapped_properties
          """
              .strip()
              .split("\\s+"));

  private UpstreamTestOps() {}

  static boolean contains(String operation) {
    return NAMES.contains(operation.substring(NAMESPACE.length() + 1));
  }
}
