!e = f32
!v = vector<4x!e>
!t = tuple<!v, !e>
"test.op"() {a = !t, b = tensor<2x!e>, c = memref<4x!v>, d = (!e, !t) -> !v, e = complex<!e>, f = tensor<*x!e>} : () -> ()
