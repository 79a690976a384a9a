#m = affine_map<(d0, d1) -> (d1, d0)>
!t = memref<4x8xf32, #m>
!f = (!t) -> !t
#dict = {map = #m, type = !t}
"test.op"() {d = #dict, f = !f} : () -> ()
