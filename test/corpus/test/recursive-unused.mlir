!d = !test.test_rec_alias<d, i32>
!c = !test.test_rec_alias<c, !test.test_rec_alias<b, tuple<!test.test_rec_alias<c>, !test.test_rec_alias<d, i32>>>>
!b = !test.test_rec_alias<b, tuple<!test.test_rec_alias<c, !test.test_rec_alias<b>>, !test.test_rec_alias<d, i32>>>
"builtin.module"() ({
  "test.op"() {x = !b} : () -> ()
}) : () -> ()

