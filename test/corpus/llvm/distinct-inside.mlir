#access_group = #llvm.access_group<id = distinct[0]<>>
#distinct = distinct[1]<42 : i32>
#alias_scope_domain = #llvm.alias_scope_domain<id = #distinct>
#alias_scope = #llvm.alias_scope<id = distinct[2]<>, domain = #alias_scope_domain>
"builtin.module"() ({
  "foo.a"() {a = distinct[3]<>} : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = "s", visibility_ = 0 : i64}> ({
  }) {x = #access_group} : () -> ()
  "foo.b"() {a = distinct[4]<>, z = #access_group} : () -> ()
  "foo.c"() <{a = #distinct, z = #llvm.access_group<id = distinct[5]<>>}> : () -> ()
  "foo.d"() {s = #alias_scope, t = #unknown<distinct[2]<>>} : () -> ()
}) : () -> ()

