"test.op"() {a = !foo<bar>, b = !foo<bar<i32>>, c = !foo<a.b<c>>, d = !foo<bar<"s">>, e = !foo<bar<x> >, f = !foo<bar.>, g = !foo< bar>, h = !foo<a..b>} : () -> ()
