#map = affine_map<(d0, d1)[s0] -> (d0 * s0 + d1)>
#map1 = affine_map<(d0, d1)[s0] -> (d0 + s0, d1)>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "memref.global"() <{alignment = 64 : i64, constant, initial_value = dense<[[0.000000e+00, 1.000000e+00], [2.000000e+00, 3.000000e+00]]> : tensor<2x2xf32>, sym_name = "g0", sym_visibility = "private", type = memref<2x2xf32>}> : () -> ()
  "memref.global"() <{sym_name = "g1", type = memref<4xi32>}> : () -> ()
  "memref.global"() <{initial_value, sym_name = "g2", sym_visibility = "public", type = memref<4xi32>}> : () -> ()
  "func.func"() <{function_type = (memref<?x?xf32>, index, f32) -> f32, sym_name = "affine"}> ({
  ^bb0(%arg13: memref<?x?xf32>, %arg14: index, %arg15: f32):
    %35 = "arith.constant"() <{value = 0 : index}> : () -> index
    %36 = "memref.dim"(%arg13, %35) : (memref<?x?xf32>, index) -> index
    %37 = "arith.constant"() <{value = 0 : index}> : () -> index
    %38 = "arith.constant"() <{value = 2 : index}> : () -> index
    %39 = "scf.for"(%37, %36, %38, %arg15) ({
    ^bb0(%arg18: index, %arg19: f32):
      %272 = "arith.constant"() <{value = 3 : index}> : () -> index
      %273 = "arith.maxsi"(%arg18, %arg14) : (index, index) -> index
      %274 = "arith.maxsi"(%273, %272) : (index, index) -> index
      %275 = "arith.constant"() <{value = 10 : index}> : () -> index
      %276 = "arith.addi"(%arg18, %275) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %277 = "arith.minsi"(%276, %arg14) : (index, index) -> index
      %278 = "arith.constant"() <{value = 1 : index}> : () -> index
      %279 = "scf.for"(%274, %277, %278, %arg19) ({
      ^bb0(%arg20: index, %arg21: f32):
        %280 = "arith.addi"(%arg20, %arg14) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %281 = "memref.load"(%arg13, %arg18, %280) <{nontemporal = false}> : (memref<?x?xf32>, index, index) -> f32
        %282 = "arith.constant"() <{value = 0 : index}> : () -> index
        %283 = "arith.constant"() <{value = -3 : index}> : () -> index
        %284 = "arith.addi"(%arg18, %283) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %285 = "arith.cmpi"(%284, %282) <{predicate = 5 : i64}> : (index, index) -> i1
        %286 = "arith.constant"() <{value = -1 : index}> : () -> index
        %287 = "arith.muli"(%arg18, %286) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %288 = "arith.addi"(%287, %arg14) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %289 = "arith.constant"() <{value = -1 : index}> : () -> index
        %290 = "arith.addi"(%288, %289) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %291 = "arith.cmpi"(%290, %282) <{predicate = 5 : i64}> : (index, index) -> i1
        %292 = "arith.andi"(%285, %291) : (i1, i1) -> i1
        %293 = "arith.constant"() <{value = 2 : index}> : () -> index
        %294 = "arith.remsi"(%arg18, %293) : (index, index) -> index
        %295 = "arith.constant"() <{value = 0 : index}> : () -> index
        %296 = "arith.cmpi"(%294, %295) <{predicate = 2 : i64}> : (index, index) -> i1
        %297 = "arith.addi"(%294, %293) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %298 = "arith.select"(%296, %297, %294) : (i1, index, index) -> index
        %299 = "arith.cmpi"(%298, %282) <{predicate = 0 : i64}> : (index, index) -> i1
        %300 = "arith.andi"(%292, %299) : (i1, i1) -> i1
        "scf.if"(%300) ({
          %317 = "arith.constant"() <{value = 3 : index}> : () -> index
          %318 = "arith.remsi"(%arg18, %317) : (index, index) -> index
          %319 = "arith.constant"() <{value = 0 : index}> : () -> index
          %320 = "arith.cmpi"(%318, %319) <{predicate = 2 : i64}> : (index, index) -> i1
          %321 = "arith.addi"(%318, %317) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %322 = "arith.select"(%320, %321, %318) : (i1, index, index) -> index
          %323 = "arith.constant"() <{value = 2 : index}> : () -> index
          %324 = "arith.constant"() <{value = 0 : index}> : () -> index
          %325 = "arith.constant"() <{value = -1 : index}> : () -> index
          %326 = "arith.cmpi"(%arg20, %324) <{predicate = 2 : i64}> : (index, index) -> i1
          %327 = "arith.subi"(%325, %arg20) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %328 = "arith.select"(%326, %327, %arg20) : (i1, index, index) -> index
          %329 = "arith.divsi"(%328, %323) : (index, index) -> index
          %330 = "arith.subi"(%325, %329) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %331 = "arith.select"(%326, %330, %329) : (i1, index, index) -> index
          "memref.store"(%281, %arg13, %322, %331) <{nontemporal = false}> : (f32, memref<?x?xf32>, index, index) -> ()
          "scf.yield"() : () -> ()
        }, {
          %302 = "arith.constant"() <{value = 3 : index}> : () -> index
          %303 = "arith.constant"() <{value = 0 : index}> : () -> index
          %304 = "arith.constant"() <{value = 1 : index}> : () -> index
          %305 = "arith.cmpi"(%arg18, %303) <{predicate = 3 : i64}> : (index, index) -> i1
          %306 = "arith.subi"(%303, %arg18) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %307 = "arith.subi"(%arg18, %304) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %308 = "arith.select"(%305, %306, %307) : (i1, index, index) -> index
          %309 = "arith.divsi"(%308, %302) : (index, index) -> index
          %310 = "arith.subi"(%303, %309) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %311 = "arith.addi"(%309, %304) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %312 = "arith.select"(%305, %310, %311) : (i1, index, index) -> index
          %313 = "arith.constant"() <{value = 2 : index}> : () -> index
          %314 = "arith.muli"(%arg20, %313) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %315 = "arith.constant"() <{value = -1 : index}> : () -> index
          %316 = "arith.addi"(%314, %315) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          "memref.store"(%arg21, %arg13, %312, %316) <{nontemporal = false}> : (f32, memref<?x?xf32>, index, index) -> ()
          "scf.yield"() : () -> ()
        }) : (i1) -> ()
        %301 = "arith.addf"(%281, %arg21) <{fastmath = #arith.fastmath<reassoc,nnan>}> : (f32, f32) -> f32
        "scf.yield"(%301) : (f32) -> ()
      }) : (index, index, index, f32) -> f32
      "scf.yield"(%279) : (f32) -> ()
    }) : (index, index, index, f32) -> f32
    %40 = "arith.constant"() <{value = 0 : index}> : () -> index
    %41 = "arith.constant"() <{value = 10 : index}> : () -> index
    %42 = "arith.minsi"(%arg14, %41) : (index, index) -> index
    %43 = "arith.constant"() <{value = 100 : index}> : () -> index
    %44 = "arith.constant"() <{value = 2 : index}> : () -> index
    %45 = "arith.constant"() <{value = 3 : index}> : () -> index
    "scf.parallel"(%40, %arg14, %42, %43, %44, %45) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
    ^bb0(%arg16: index, %arg17: index):
      %271 = "vector.load"(%arg13, %arg16, %arg17) <{nontemporal = false}> : (memref<?x?xf32>, index, index) -> vector<8xf32>
      "vector.store"(%271, %arg13, %arg16, %arg17) <{nontemporal = false}> : (vector<8xf32>, memref<?x?xf32>, index, index) -> ()
      "memref.prefetch"(%arg13, %arg16, %arg17) <{isDataCache = true, isWrite = false, localityHint = 3 : i32}> : (memref<?x?xf32>, index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    %46 = "arith.constant"() <{value = 1000 : index}> : () -> index
    %47 = "arith.constant"() <{value = 512 : index}> : () -> index
    %48 = "arith.addi"(%36, %47) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %49 = "arith.minsi"(%46, %48) : (index, index) -> index
    %50 = "arith.minsi"(%49, %arg14) : (index, index) -> index
    %51 = "arith.constant"() <{value = 1000 : index}> : () -> index
    %52 = "arith.constant"() <{value = 512 : index}> : () -> index
    %53 = "arith.addi"(%36, %52) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %54 = "arith.maxsi"(%51, %53) : (index, index) -> index
    %55 = "arith.maxsi"(%54, %arg14) : (index, index) -> index
    %56 = "arith.constant"() <{value = 4 : index}> : () -> index
    %57 = "arith.constant"() <{value = 0 : index}> : () -> index
    %58 = "arith.constant"() <{value = -1 : index}> : () -> index
    %59 = "arith.cmpi"(%50, %57) <{predicate = 2 : i64}> : (index, index) -> i1
    %60 = "arith.subi"(%58, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %61 = "arith.select"(%59, %60, %50) : (i1, index, index) -> index
    %62 = "arith.divsi"(%61, %56) : (index, index) -> index
    %63 = "arith.subi"(%58, %62) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %64 = "arith.select"(%59, %63, %62) : (i1, index, index) -> index
    %65 = "arith.constant"() <{value = 7 : index}> : () -> index
    %66 = "arith.constant"() <{value = 0 : index}> : () -> index
    %67 = "arith.constant"() <{value = 1 : index}> : () -> index
    %68 = "arith.cmpi"(%55, %66) <{predicate = 3 : i64}> : (index, index) -> i1
    %69 = "arith.subi"(%66, %55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %70 = "arith.subi"(%55, %67) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %71 = "arith.select"(%68, %69, %70) : (i1, index, index) -> index
    %72 = "arith.divsi"(%71, %65) : (index, index) -> index
    %73 = "arith.subi"(%66, %72) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %74 = "arith.addi"(%72, %67) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %75 = "arith.select"(%68, %73, %74) : (i1, index, index) -> index
    %76 = "arith.addi"(%64, %75) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %77 = "arith.constant"() <{value = 3 : index}> : () -> index
    %78 = "arith.remsi"(%50, %77) : (index, index) -> index
    %79 = "arith.constant"() <{value = 0 : index}> : () -> index
    %80 = "arith.cmpi"(%78, %79) <{predicate = 2 : i64}> : (index, index) -> i1
    %81 = "arith.addi"(%78, %77) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %82 = "arith.select"(%80, %81, %78) : (i1, index, index) -> index
    %83 = "arith.constant"() <{value = -1 : index}> : () -> index
    %84 = "arith.muli"(%82, %83) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %85 = "arith.addi"(%76, %84) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %86 = "arith.muli"(%arg14, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %87 = "arith.constant"() <{value = -1 : index}> : () -> index
    %88 = "arith.muli"(%50, %87) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %89 = "arith.constant"() <{value = 4 : index}> : () -> index
    %90 = "arith.constant"() <{value = 0 : index}> : () -> index
    %91 = "arith.constant"() <{value = -1 : index}> : () -> index
    %92 = "arith.cmpi"(%50, %90) <{predicate = 2 : i64}> : (index, index) -> i1
    %93 = "arith.subi"(%91, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %94 = "arith.select"(%92, %93, %50) : (i1, index, index) -> index
    %95 = "arith.divsi"(%94, %89) : (index, index) -> index
    %96 = "arith.subi"(%91, %95) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %97 = "arith.select"(%92, %96, %95) : (i1, index, index) -> index
    %98 = "arith.addi"(%88, %97) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %99 = "arith.constant"() <{value = 7 : index}> : () -> index
    %100 = "arith.constant"() <{value = 0 : index}> : () -> index
    %101 = "arith.constant"() <{value = 1 : index}> : () -> index
    %102 = "arith.cmpi"(%55, %100) <{predicate = 3 : i64}> : (index, index) -> i1
    %103 = "arith.subi"(%100, %55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %104 = "arith.subi"(%55, %101) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %105 = "arith.select"(%102, %103, %104) : (i1, index, index) -> index
    %106 = "arith.divsi"(%105, %99) : (index, index) -> index
    %107 = "arith.subi"(%100, %106) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %108 = "arith.addi"(%106, %101) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %109 = "arith.select"(%102, %107, %108) : (i1, index, index) -> index
    %110 = "arith.addi"(%98, %109) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %111 = "arith.constant"() <{value = 3 : index}> : () -> index
    %112 = "arith.constant"() <{value = 0 : index}> : () -> index
    %113 = "arith.constant"() <{value = -1 : index}> : () -> index
    %114 = "arith.cmpi"(%50, %112) <{predicate = 2 : i64}> : (index, index) -> i1
    %115 = "arith.subi"(%113, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %116 = "arith.select"(%114, %115, %50) : (i1, index, index) -> index
    %117 = "arith.divsi"(%116, %111) : (index, index) -> index
    %118 = "arith.subi"(%113, %117) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %119 = "arith.select"(%114, %118, %117) : (i1, index, index) -> index
    %120 = "arith.constant"() <{value = 3 : index}> : () -> index
    %121 = "arith.muli"(%119, %120) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %122 = "arith.addi"(%110, %121) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %123 = "arith.muli"(%arg14, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %124 = "arith.constant"() <{value = 0 : index}> : () -> index
    %125 = "arith.constant"() <{value = -1 : index}> : () -> index
    %126 = "arith.cmpi"(%122, %124) <{predicate = 2 : i64}> : (index, index) -> i1
    %127 = "arith.subi"(%125, %122) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %128 = "arith.select"(%126, %127, %122) : (i1, index, index) -> index
    %129 = "arith.divsi"(%128, %123) : (index, index) -> index
    %130 = "arith.subi"(%125, %129) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %131 = "arith.select"(%126, %130, %129) : (i1, index, index) -> index
    %132 = "arith.constant"() <{value = -1 : index}> : () -> index
    %133 = "arith.muli"(%50, %132) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %134 = "arith.constant"() <{value = 4 : index}> : () -> index
    %135 = "arith.constant"() <{value = 0 : index}> : () -> index
    %136 = "arith.constant"() <{value = -1 : index}> : () -> index
    %137 = "arith.cmpi"(%50, %135) <{predicate = 2 : i64}> : (index, index) -> i1
    %138 = "arith.subi"(%136, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %139 = "arith.select"(%137, %138, %50) : (i1, index, index) -> index
    %140 = "arith.divsi"(%139, %134) : (index, index) -> index
    %141 = "arith.subi"(%136, %140) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %142 = "arith.select"(%137, %141, %140) : (i1, index, index) -> index
    %143 = "arith.addi"(%133, %142) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %144 = "arith.constant"() <{value = 7 : index}> : () -> index
    %145 = "arith.constant"() <{value = 0 : index}> : () -> index
    %146 = "arith.constant"() <{value = 1 : index}> : () -> index
    %147 = "arith.cmpi"(%55, %145) <{predicate = 3 : i64}> : (index, index) -> i1
    %148 = "arith.subi"(%145, %55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %149 = "arith.subi"(%55, %146) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %150 = "arith.select"(%147, %148, %149) : (i1, index, index) -> index
    %151 = "arith.divsi"(%150, %144) : (index, index) -> index
    %152 = "arith.subi"(%145, %151) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %153 = "arith.addi"(%151, %146) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %154 = "arith.select"(%147, %152, %153) : (i1, index, index) -> index
    %155 = "arith.addi"(%143, %154) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %156 = "arith.constant"() <{value = 3 : index}> : () -> index
    %157 = "arith.constant"() <{value = 0 : index}> : () -> index
    %158 = "arith.constant"() <{value = -1 : index}> : () -> index
    %159 = "arith.cmpi"(%50, %157) <{predicate = 2 : i64}> : (index, index) -> i1
    %160 = "arith.subi"(%158, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %161 = "arith.select"(%159, %160, %50) : (i1, index, index) -> index
    %162 = "arith.divsi"(%161, %156) : (index, index) -> index
    %163 = "arith.subi"(%158, %162) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %164 = "arith.select"(%159, %163, %162) : (i1, index, index) -> index
    %165 = "arith.constant"() <{value = 3 : index}> : () -> index
    %166 = "arith.muli"(%164, %165) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %167 = "arith.addi"(%155, %166) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %168 = "arith.muli"(%arg14, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %169 = "arith.remsi"(%167, %168) : (index, index) -> index
    %170 = "arith.constant"() <{value = 0 : index}> : () -> index
    %171 = "arith.cmpi"(%169, %170) <{predicate = 2 : i64}> : (index, index) -> i1
    %172 = "arith.addi"(%169, %168) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %173 = "arith.select"(%171, %172, %169) : (i1, index, index) -> index
    %174 = "arith.constant"() <{value = -1 : index}> : () -> index
    %175 = "arith.muli"(%50, %174) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %176 = "arith.constant"() <{value = 4 : index}> : () -> index
    %177 = "arith.constant"() <{value = 0 : index}> : () -> index
    %178 = "arith.constant"() <{value = -1 : index}> : () -> index
    %179 = "arith.cmpi"(%50, %177) <{predicate = 2 : i64}> : (index, index) -> i1
    %180 = "arith.subi"(%178, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %181 = "arith.select"(%179, %180, %50) : (i1, index, index) -> index
    %182 = "arith.divsi"(%181, %176) : (index, index) -> index
    %183 = "arith.subi"(%178, %182) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %184 = "arith.select"(%179, %183, %182) : (i1, index, index) -> index
    %185 = "arith.addi"(%175, %184) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %186 = "arith.constant"() <{value = 7 : index}> : () -> index
    %187 = "arith.constant"() <{value = 0 : index}> : () -> index
    %188 = "arith.constant"() <{value = 1 : index}> : () -> index
    %189 = "arith.cmpi"(%55, %187) <{predicate = 3 : i64}> : (index, index) -> i1
    %190 = "arith.subi"(%187, %55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %191 = "arith.subi"(%55, %188) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %192 = "arith.select"(%189, %190, %191) : (i1, index, index) -> index
    %193 = "arith.divsi"(%192, %186) : (index, index) -> index
    %194 = "arith.subi"(%187, %193) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %195 = "arith.addi"(%193, %188) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %196 = "arith.select"(%189, %194, %195) : (i1, index, index) -> index
    %197 = "arith.addi"(%185, %196) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %198 = "arith.constant"() <{value = 3 : index}> : () -> index
    %199 = "arith.constant"() <{value = 0 : index}> : () -> index
    %200 = "arith.constant"() <{value = -1 : index}> : () -> index
    %201 = "arith.cmpi"(%50, %199) <{predicate = 2 : i64}> : (index, index) -> i1
    %202 = "arith.subi"(%200, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %203 = "arith.select"(%201, %202, %50) : (i1, index, index) -> index
    %204 = "arith.divsi"(%203, %198) : (index, index) -> index
    %205 = "arith.subi"(%200, %204) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %206 = "arith.select"(%201, %205, %204) : (i1, index, index) -> index
    %207 = "arith.constant"() <{value = 3 : index}> : () -> index
    %208 = "arith.muli"(%206, %207) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %209 = "arith.addi"(%197, %208) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %210 = "arith.muli"(%arg14, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %211 = "arith.remsi"(%209, %210) : (index, index) -> index
    %212 = "arith.constant"() <{value = 0 : index}> : () -> index
    %213 = "arith.cmpi"(%211, %212) <{predicate = 2 : i64}> : (index, index) -> i1
    %214 = "arith.addi"(%211, %210) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %215 = "arith.select"(%213, %214, %211) : (i1, index, index) -> index
    %216 = "arith.constant"() <{value = 0 : index}> : () -> index
    %217 = "arith.constant"() <{value = -1 : index}> : () -> index
    %218 = "arith.cmpi"(%215, %216) <{predicate = 2 : i64}> : (index, index) -> i1
    %219 = "arith.subi"(%217, %215) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %220 = "arith.select"(%218, %219, %215) : (i1, index, index) -> index
    %221 = "arith.divsi"(%220, %50) : (index, index) -> index
    %222 = "arith.subi"(%217, %221) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %223 = "arith.select"(%218, %222, %221) : (i1, index, index) -> index
    %224 = "arith.constant"() <{value = -1 : index}> : () -> index
    %225 = "arith.muli"(%50, %224) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %226 = "arith.constant"() <{value = 4 : index}> : () -> index
    %227 = "arith.constant"() <{value = 0 : index}> : () -> index
    %228 = "arith.constant"() <{value = -1 : index}> : () -> index
    %229 = "arith.cmpi"(%50, %227) <{predicate = 2 : i64}> : (index, index) -> i1
    %230 = "arith.subi"(%228, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %231 = "arith.select"(%229, %230, %50) : (i1, index, index) -> index
    %232 = "arith.divsi"(%231, %226) : (index, index) -> index
    %233 = "arith.subi"(%228, %232) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %234 = "arith.select"(%229, %233, %232) : (i1, index, index) -> index
    %235 = "arith.addi"(%225, %234) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %236 = "arith.constant"() <{value = 7 : index}> : () -> index
    %237 = "arith.constant"() <{value = 0 : index}> : () -> index
    %238 = "arith.constant"() <{value = 1 : index}> : () -> index
    %239 = "arith.cmpi"(%55, %237) <{predicate = 3 : i64}> : (index, index) -> i1
    %240 = "arith.subi"(%237, %55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %241 = "arith.subi"(%55, %238) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %242 = "arith.select"(%239, %240, %241) : (i1, index, index) -> index
    %243 = "arith.divsi"(%242, %236) : (index, index) -> index
    %244 = "arith.subi"(%237, %243) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %245 = "arith.addi"(%243, %238) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %246 = "arith.select"(%239, %244, %245) : (i1, index, index) -> index
    %247 = "arith.addi"(%235, %246) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %248 = "arith.constant"() <{value = 3 : index}> : () -> index
    %249 = "arith.constant"() <{value = 0 : index}> : () -> index
    %250 = "arith.constant"() <{value = -1 : index}> : () -> index
    %251 = "arith.cmpi"(%50, %249) <{predicate = 2 : i64}> : (index, index) -> i1
    %252 = "arith.subi"(%250, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %253 = "arith.select"(%251, %252, %50) : (i1, index, index) -> index
    %254 = "arith.divsi"(%253, %248) : (index, index) -> index
    %255 = "arith.subi"(%250, %254) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %256 = "arith.select"(%251, %255, %254) : (i1, index, index) -> index
    %257 = "arith.constant"() <{value = 3 : index}> : () -> index
    %258 = "arith.muli"(%256, %257) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %259 = "arith.addi"(%247, %258) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %260 = "arith.muli"(%arg14, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %261 = "arith.remsi"(%259, %260) : (index, index) -> index
    %262 = "arith.constant"() <{value = 0 : index}> : () -> index
    %263 = "arith.cmpi"(%261, %262) <{predicate = 2 : i64}> : (index, index) -> i1
    %264 = "arith.addi"(%261, %260) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %265 = "arith.select"(%263, %264, %261) : (i1, index, index) -> index
    %266 = "arith.remsi"(%265, %50) : (index, index) -> index
    %267 = "arith.constant"() <{value = 0 : index}> : () -> index
    %268 = "arith.cmpi"(%266, %267) <{predicate = 2 : i64}> : (index, index) -> i1
    %269 = "arith.addi"(%266, %50) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %270 = "arith.select"(%268, %269, %266) : (i1, index, index) -> index
    "func.return"(%39) : (f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<256xf32>, index) -> (), sym_name = "dma"}> ({
  ^bb0(%arg10: memref<256xf32>, %arg11: index):
    %28 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<32xf32, 1>
    %29 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1xi32>
    %30 = "arith.constant"() <{value = 0 : index}> : () -> index
    %31 = "arith.constant"() <{value = 32 : index}> : () -> index
    %32 = "arith.constant"() <{value = 0 : index}> : () -> index
    %33 = "arith.constant"() <{value = 10 : index}> : () -> index
    %34 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%32, %33, %34) ({
    ^bb0(%arg12: index):
      "memref.dma_start"(%arg10, %arg12, %28, %30, %31, %29, %30) : (memref<256xf32>, index, memref<32xf32, 1>, index, index, memref<1xi32>, index) -> ()
      "memref.dma_wait"(%29, %30, %31) : (memref<1xi32>, index, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, memref<?x4xf32, strided<[?, 1], offset: ?>>, memref<*xf32>, memref<8x8xf32, 3>, memref<4x4xi8, #gpu.address_space<workgroup>>, memref<4xf32, "foo">, memref<4xf32, {a = 1 : i32}>, memref<f32>, memref<3x?xindex, #map>) -> (), sym_name = "memrefs"}> ({
  ^bb0(%arg0: index, %arg1: memref<?x4xf32, strided<[?, 1], offset: ?>>, %arg2: memref<*xf32>, %arg3: memref<8x8xf32, 3>, %arg4: memref<4x4xi8, #gpu.address_space<workgroup>>, %arg5: memref<4xf32, "foo">, %arg6: memref<4xf32, {a = 1 : i32}>, %arg7: memref<f32>, %arg8: memref<3x?xindex, #map>):
    %0 = "memref.alloc"(%arg0) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?x4xf32>
    %1 = "memref.alloc"(%arg0, %arg0) <{alignment = 8 : i64, operandSegmentSizes = array<i32: 1, 1>}> : (index, index) -> memref<?x4xf32, #map1>
    %2 = "memref.alloca"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1xf64>
    %3 = "memref.cast"(%0) : (memref<?x4xf32>) -> memref<*xf32>
    %4 = "memref.subview"(%0, %arg0, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: -9223372036854775808, 2>, static_strides = array<i64: 1, 2>}> : (memref<?x4xf32>, index, index) -> memref<?x2xf32, strided<[4, 2], offset: ?>>
    %5 = "memref.subview"(%arg3) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 2>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> : (memref<8x8xf32, 3>) -> memref<4xf32, strided<[1], offset: 2>, 3>
    %6 = "memref.reinterpret_cast"(%0, %arg0, %arg0, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: -9223372036854775808, 10>, static_strides = array<i64: -9223372036854775808, 1>}> : (memref<?x4xf32>, index, index, index) -> memref<?x10xf32, strided<[?, 1], offset: ?>>
    %7 = "memref.expand_shape"(%0, %arg0) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, 2, 4>}> : (memref<?x4xf32>, index) -> memref<?x2x4xf32>
    %8 = "memref.collapse_shape"(%7) <{reassociation = [[0, 1, 2]]}> : (memref<?x2x4xf32>) -> memref<?xf32>
    %9 = "memref.transpose"(%arg1) <{permutation = #map2}> : (memref<?x4xf32, strided<[?, 1], offset: ?>>) -> memref<4x?xf32, strided<[1, ?], offset: ?>>
    %10 = "memref.get_global"() <{name = @g0}> : () -> memref<2x2xf32>
    %11:6 = "memref.extract_strided_metadata"(%arg1) : (memref<?x4xf32, strided<[?, 1], offset: ?>>) -> (memref<f32>, index, index, index, index, index)
    %12 = "memref.extract_aligned_pointer_as_index"(%0) : (memref<?x4xf32>) -> index
    %13 = "memref.memory_space_cast"(%arg3) : (memref<8x8xf32, 3>) -> memref<8x8xf32>
    %14 = "memref.rank"(%arg2) : (memref<*xf32>) -> index
    "memref.assume_alignment"(%0) <{alignment = 16 : i32}> : (memref<?x4xf32>) -> ()
    "memref.copy"(%0, %0) : (memref<?x4xf32>, memref<?x4xf32>) -> ()
    %15 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %16 = "memref.atomic_rmw"(%15, %arg7) <{kind = 0 : i64}> : (f32, memref<f32>) -> f32
    %17 = "memref.generic_atomic_rmw"(%arg7) ({
    ^bb0(%arg9: f32):
      %27 = "arith.mulf"(%arg9, %arg9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "memref.atomic_yield"(%27) : (f32) -> ()
    }) : (memref<f32>) -> f32
    %18 = "arith.constant"() <{value = 3 : index}> : () -> index
    %19 = "memref.load"(%arg3, %18, %18) <{nontemporal = true}> : (memref<8x8xf32, 3>, index, index) -> f32
    "memref.store"(%15, %arg7) <{nontemporal = true}> : (f32, memref<f32>) -> ()
    "memref.prefetch"(%arg3, %18, %18) <{isDataCache = false, isWrite = true, localityHint = 1 : i32}> : (memref<8x8xf32, 3>, index, index) -> ()
    %20 = "memref.alloca_scope"() ({
      %26 = "memref.alloca"(%arg0) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?xf32>
      "memref.alloca_scope.return"(%15) : (f32) -> ()
    }) : () -> f32
    %21 = "memref.realloc"(%8, %arg0) <{alignment = 8 : i64}> : (memref<?xf32>, index) -> memref<?xf32>
    %22 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<2048xi8>
    %23 = "memref.view"(%22, %arg0, %arg0) : (memref<2048xi8>, index, index) -> memref<64x?xf32>
    %24 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<2xindex>
    %25 = "memref.reshape"(%0, %24) : (memref<?x4xf32>, memref<2xindex>) -> memref<?x?xf32>
    "memref.dealloc"(%0) : (memref<?x4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

