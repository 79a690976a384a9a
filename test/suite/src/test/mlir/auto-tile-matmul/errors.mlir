// RUN: jpto-opt %s --auto-tile-matmul --split-input-file --verify-diagnostics

// An operand that the author has put on its side is not cut.
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() : () -> !tile.tile<64x1024xbf16, left>
  %b = "tile.create"() : () -> !tile.tile<1024x16xbf16, right>
  // expected-error@+1 {{'tile.matmul' op lhs of 64x1024xbf16 needs 131072 bytes of left, which has 65536}}
  %p = "tile.matmul"(%a, %b) : (!tile.tile<64x1024xbf16, left>, !tile.tile<1024x16xbf16, right>) -> !tile.tile<64x16xf32, acc>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() : () -> !tile.tile<256x64xbf16, mat>
  %b = "tile.create"() : () -> !tile.tile<64x256xbf16, mat>
  // expected-error@+1 {{'tile.matmul' op makes 256x256 sums, which do not fit the accumulator; as a whole they can only be stored right away}}
  %p = "tile.matmul"(%a, %b) : (!tile.tile<256x64xbf16, mat>, !tile.tile<64x256xbf16, mat>) -> !tile.tile<256x256xf32>
  "func.return"() : () -> ()
}) : () -> ()
