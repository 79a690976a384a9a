"builtin.module"() ({
  %0 = "foo.type"() {a = !transform.any_op, b = [!transform.any_op]} : () -> !transform.any_op
  %1 = "foo.type"() {a = !transform.op<"scf.for">, b = [!transform.op<"scf.for">]} : () -> !transform.op<"scf.for">
  %2 = "foo.type"() {a = !transform.param<i64>, b = [!transform.param<i64>]} : () -> !transform.param<i64>
  %3 = "foo.type"() {a = !transform.any_value, b = [!transform.any_value]} : () -> !transform.any_value
  %4 = "foo.type"() {a = !transform.type, b = [!transform.type]} : () -> !transform.type
  %5 = "foo.type"() {a = !transform.affine_map, b = [!transform.affine_map]} : () -> !transform.affine_map
}) : () -> ()

