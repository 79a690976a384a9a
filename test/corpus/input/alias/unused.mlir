#unused = affine_map<(d0) -> (d0 + 1)>
!unused = vector<8xf32>
"test.op"() : () -> ()
