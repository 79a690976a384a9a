"builtin.module"() ({
  "test.op"() {a = !foo<bar$x>, b = !foo<1x>, d = !foo<_x1>, e = !foo<-bar>, f = !foo<bar-x>, g = !foo<bar<x>y>, h = !foo<bar x>, i = !foo<>, j = !foo<[1, 2]>} : () -> ()
}) : () -> ()

