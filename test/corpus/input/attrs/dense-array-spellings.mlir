"test.op"() {a = array<i32: 0x10, -0x1,3>, b = array< f32 : 1.5,  2.e1 >, c = array<i1: true, false, true>, d = array<i8: 255>} : () -> ()
