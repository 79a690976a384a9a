"builtin.module"() ({
  "test.op"() {a = dense<"0x01FE03"> : tensor<3xi8>, b = dense<"0x0100FEFF0300"> : tensor<3xi16>, c = dense<"0x0100000000000000FEFFFFFFFFFFFFFF0300000000000000"> : tensor<3xi64>, d = dense<"0x01000000000000000000000000000000FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF03000000000000000000000000000000"> : tensor<3xi128>, e = dense<"0x010000FEFF0F030000"> : tensor<3xi20>, f = dense<"0x010203"> : tensor<3xui8>, g = dense<"0x017E03"> : tensor<3xi7>} : () -> ()
  "test.op"() {a = dense<"0x003C00C00042"> : tensor<3xf16>, b = dense<"0x803F00C04040"> : tensor<3xbf16>, c = dense<"0x000000000000F03F00000000000000C00000000000000840"> : tensor<3xf64>, d = dense<"0x38C044"> : tensor<3xf8E4M3FN>, e = dense<"0x0000000000000080FF3F000000000000008000C000000000000000C00040"> : tensor<3xf80>, f = dense<"0x0000000000000000000000000000FF3F000000000000000000000000000000C000000000000000000000000000800040"> : tensor<3xf128>, g = dense<"0x00FC01000000060000020200"> : tensor<3xtf32>} : () -> ()
  "test.op"() {a = dense<"0x010203040506"> : tensor<3xcomplex<i8>>, b = dense<"0x003C00400042004400450046"> : tensor<3xcomplex<f16>>} : () -> ()
}) : () -> ()

