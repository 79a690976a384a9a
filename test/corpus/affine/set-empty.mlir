#set = affine_set<(d0) : (0 == 0)>
#set1 = affine_set<(d0) : (1 == 0)>
#set2 = affine_set<() : (0 == 0)>
"builtin.module"() ({
  "test.op"() {s = #set} : () -> ()
  "test.op"() {s = #set1} : () -> ()
  "test.op"() {s = #set2} : () -> ()
}) : () -> ()

