"test.op"() {m = affine_map<(i32, f32) -> (f32 mod 2, i32)>} : () -> ()
