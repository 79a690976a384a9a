"builtin.module"() ({
  %0 = "foo.type"() {a = !ptr.ptr, b = [!ptr.ptr]} : () -> !ptr.ptr
}) : () -> ()

