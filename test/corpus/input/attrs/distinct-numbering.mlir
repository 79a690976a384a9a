"test.op"() {z = distinct[10]<1 : i32>, a = distinct[99]<unit>, b = distinct[10]<1 : i32>} : () -> ()
"test.op"() {c = distinct[99]<>, d = distinct[4]<{x = distinct[10]<1 : i32>}>} : () -> ()
