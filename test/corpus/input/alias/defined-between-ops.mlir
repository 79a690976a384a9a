#a = 1 : i32
"test.op"() {x = #a} : () -> ()
#b = affine_map<(d0) -> (d0 * 2)>
!i = i32
%0 = "test.make"() {y = #b} : () -> !i
