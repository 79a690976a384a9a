"test.op"() {a = !foo.bar<"(">, b = !foo.bar<")">, c = !foo.bar<"<">, d = !foo.bar<">">, e = !foo.bar<"->">, f = !foo.bar<"[", "]">, g = !foo.bar<"a>b", "(">, h = !foo.bar$y<i32>} : () -> ()
