"test.op"() {a = [1 : i64, 2 : i64], b = [1.0 : f64, 2.5], c = [true, 1 : i1, 0 : i1], d = [1 : index, 2 : i32], e = ["s" : none]} : () -> ()
