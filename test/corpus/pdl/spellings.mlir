"builtin.module"() ({
  %0 = "foo.type"() {a = !pdl.range<value>, b = [!pdl.range<value>]} : () -> !pdl.range<value>
  %1 = "foo.type"() {a = !pdl.operation, b = [!pdl.operation]} : () -> !pdl.operation
  %2 = "foo.type"() {a = !pdl.range<type>, b = [!pdl.range<type>]} : () -> !pdl.range<type>
}) : () -> ()

