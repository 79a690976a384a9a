// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// The syntax of the type (tile-tensor.md section 1.3).

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile expects at least one dimension}}
  "test.x"() {t = !tile.tile<f32>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile expects static dimensions; give the size of the room and a dynamic 'valid'}}
  "test.x"() {t = !tile.tile<?x16xf32>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile expects positive dimensions, but got 0}}
  "test.x"() {t = !tile.tile<0x16xf32>} : () -> ()
}) : () -> ()

// -----

// A predicate is a packed tile of ui8.
"test.f"() ({
^bb0:
  // expected-error@+1 {{tile cannot hold elements of type 'i1'}}
  "test.x"() {t = !tile.tile<16x16xi1>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile cannot hold elements of type 'index'}}
  "test.x"() {t = !tile.tile<16x16xindex>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile cannot hold elements of type 'f64'}}
  "test.x"() {t = !tile.tile<16x16xf64>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile cannot hold elements of type 'si8'}}
  "test.x"() {t = !tile.tile<16x16xsi8>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{tile has more elements than any memory}}
  "test.x"() {t = !tile.tile<4294967296x4294967296xf32>} : () -> ()
}) : () -> ()

// -----

// Global memory holds tensors.
"test.f"() ({
^bb0:
  // expected-error@+1 {{unknown memory 'ddr' of tile; expected vec, mat, left, right, acc, bias, lscale, rscale}}
  "test.x"() {t = !tile.tile<16x16xf32, ddr>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected a field of tile: valid, blayout, slayout, fractal, pad, compact}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, mat>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected a field of tile: valid, blayout, slayout, fractal, pad, compact}}
  "test.x"() {t = !tile.tile<16x16xf32, valid=8x8, vec>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{unknown field 'layout' of tile; expected valid, blayout, slayout, fractal, pad, compact}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, layout=nd>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{duplicate field 'pad' of tile}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, pad=zero, pad=max>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{valid has 1 dimensions, but the tile has 2}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, valid=8>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{valid size 17 of dimension 1 exceeds the tile's 16}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, valid=8x17>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{fractal is 512, 1024 or 32, but got 64}}
  "test.x"() {t = !tile.tile<16x16xf32, mat, fractal=64>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected blayout to be one of: row_major, col_major}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, blayout=nz>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected slayout to be one of: none_box, row_major, col_major}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, slayout=box>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected pad to be one of: zero, max, min}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, pad=null>} : () -> ()
}) : () -> ()

// -----

"test.f"() ({
^bb0:
  // expected-error@+1 {{expected compact to be one of: normal}}
  "test.x"() {t = !tile.tile<16x16xf32, vec, compact=row_plus_one>} : () -> ()
}) : () -> ()
