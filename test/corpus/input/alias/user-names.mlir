#id = affine_map<(d0) -> (d0)>
#answer = 42 : i32
#list = [1, 2, 3]
#d = dense<[1, 2]> : tensor<2xi32>
!vec = vector<4xf32>
!fn = (f32) -> f32
"test.op"() {m = #id, a = #answer, l = #list, d = #d} : () -> ()
%0 = "test.make"() : () -> !vec
"test.use"(%0) {f = !fn} : (!vec) -> ()
