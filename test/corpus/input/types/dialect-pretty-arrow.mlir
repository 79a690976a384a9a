"test.op"() {b = !foo.bar<a->b>, c = !foo.bar<-1>, d = !foo.bar<- x>, e = !foo.bar<-->b>} : () -> ()
