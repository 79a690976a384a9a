"builtin.module"() ({
  %0 = "foo.type"() {a = !irdl.attribute, b = [!irdl.attribute]} : () -> !irdl.attribute
  "foo.attr"() <{p = #irdl<variadicity optional>}> {a = #irdl<variadicity optional>, b = {c = #irdl<variadicity optional>}} : () -> ()
  "foo.attr"() <{p = #irdl<variadicity_array[ single,  variadic]>}> {a = #irdl<variadicity_array[ single,  variadic]>, b = {c = #irdl<variadicity_array[ single,  variadic]>}} : () -> ()
}) : () -> ()

