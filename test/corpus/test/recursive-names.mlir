!q92Ea = !test.test_rec_alias<q9.a, i32>
!name = !test.test_rec_alias<name, !test.test_rec_alias<name8, tuple<!test.test_rec_alias<name>, i32>>>
!name8_ = !test.test_rec_alias<name8, tuple<!test.test_rec_alias<name, !test.test_rec_alias<name8>>, i32>>
"builtin.module"() ({
  %0 = "test.op"() : () -> !name8_
  %1 = "test.op"() : () -> tensor<2x!q92Ea>
}) : () -> ()

