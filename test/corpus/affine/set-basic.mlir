#set = affine_set<(d0) : (d0 >= 0)>
#set1 = affine_set<(d0) : (d0 - 1 == 0)>
#set2 = affine_set<(d0, d1) : (d0 >= 0, -d0 + 9 >= 0, d0 - d1 == 0)>
#set3 = affine_set<(d0)[s0] : (d0 mod 2 == 0, -d0 + s0 >= 0)>
"builtin.module"() ({
  "test.op"() {s = #set} : () -> ()
  "test.op"() {s = #set1} : () -> ()
  "test.op"() {s = #set2} : () -> ()
  "test.op"() {s = #set3} : () -> ()
}) : () -> ()

