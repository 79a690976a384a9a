"builtin.module"() ({
  %0 = "foo.type"() {a = !shape.value_shape, b = [!shape.value_shape]} : () -> !shape.value_shape
}) : () -> ()

