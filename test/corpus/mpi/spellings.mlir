"builtin.module"() ({
  %0 = "foo.type"() {a = !mpi.retval, b = [!mpi.retval]} : () -> !mpi.retval
}) : () -> ()

