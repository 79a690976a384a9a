"builtin.module"() ({
  "irdl.dialect"() <{sym_name = "cmath"}> ({
    "irdl.type"() <{sym_name = "complex"}> ({
      %3 = "irdl.is"() <{expected = f32}> : () -> !irdl.attribute
      %4 = "irdl.is"() <{expected = f64}> : () -> !irdl.attribute
      %5 = "irdl.any_of"(%3, %4) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
      "irdl.parameters"(%5) : (!irdl.attribute) -> ()
    }) : () -> ()
    "irdl.operation"() <{sym_name = "norm"}> ({
      %1 = "irdl.any"() : () -> !irdl.attribute
      %2 = "irdl.parametric"(%1) <{base_type = @cmath::@complex}> : (!irdl.attribute) -> !irdl.attribute
      "irdl.operands"(%2) <{variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> ()
      "irdl.results"(%1) <{variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> ()
    }) : () -> ()
    "irdl.attribute"() <{sym_name = "attr"}> ({
      %0 = "irdl.is"() <{expected = 3 : i32}> : () -> !irdl.attribute
      "irdl.parameters"(%0) : (!irdl.attribute) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

