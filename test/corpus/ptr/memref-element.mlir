"builtin.module"() ({
  "foo.x"() {t = memref<2x!ptr.ptr>, u = memref<2x!ptr.ptr<3 : i64>>, v = memref<2x!ptr.ptr<1 : i32>>} : () -> ()
}) : () -> ()

