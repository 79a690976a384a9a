"test.op"() {a = #arith<
  fastmath<

none>
>, b = #foo<"a"
{
 "b" }>} : () -> ()
"test.op"() {a = !foo<[
  "c",

  "d"]>} : () -> ()
"test.op"() : () -> ()
