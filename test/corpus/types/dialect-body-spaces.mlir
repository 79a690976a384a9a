"builtin.module"() ({
  "test.op"() {t = !foo.bar< a ,  b   = c >, u = !foo.bar<a,b>, v = !foo.bar<a -> b>} : () -> ()
}) : () -> ()

