/** The directions in which vectors vary most, and a seeded random rotation: what the table's numbers are measured along. */

/** Rows that the covariance is taken of, at most: enough for 512 dimensions. */
const MOST_ROWS = 20_000;

/** Rounds of orthogonal iteration; the leading directions settle within ten. */
const ROUNDS = 40;

/**
 * @param vectors rows of `width` numbers, centred
 * @returns `count` orthonormal rows of `width` numbers, the strongest first
 */
export function principalDirections(vectors: Float32Array, width: number, count: number): Float32Array {
  const covariance = covarianceOf(vectors, width);
  let basis = randomBasis(width, count);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float32Array(basis.length);
    for (let row = 0; row < count; row++) {
      for (let i = 0; i < width; i++) {
        const value = basis[row * width + i]!;
        for (let j = 0; j < width; j++) next[row * width + j]! += value * covariance[i * width + j]!;
      }
    }
    basis = orthonormalise(next, width, count);
  }
  return basis;
}

/** `count` orthonormal rows of `width` numbers, the same each time. */
export function randomBasis(width: number, count: number): Float32Array {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 1) / 4_294_967_297;
  };
  // Box and Muller: normal numbers, so that no direction is preferred.
  const rows = Float32Array.from({ length: width * count }, () => {
    return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  });
  return orthonormalise(rows, width, count);
}

/** Each row times the transposed basis: rows of as many numbers as the basis has rows. */
export function project(vectors: Float32Array, basis: Float32Array, width: number): Float32Array {
  const rows = vectors.length / width;
  const count = basis.length / width;
  const projected = new Float32Array(rows * count);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < count; k++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += vectors[row * width + i]! * basis[k * width + i]!;
      projected[row * count + k] = sum;
    }
  }
  return projected;
}

function covarianceOf(vectors: Float32Array, width: number): Float64Array {
  const rows = Math.min(MOST_ROWS, vectors.length / width);
  const covariance = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    for (let i = 0; i < width; i++) {
      const value = vectors[from + i]!;
      for (let j = i; j < width; j++) covariance[i * width + j]! += value * vectors[from + j]!;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) covariance[i * width + j] = covariance[j * width + i]!;
  }
  return covariance.map((sum) => sum / rows);
}

/** Gram and Schmidt's way, row after row. */
function orthonormalise(rows: Float32Array, width: number, count: number): Float32Array {
  for (let row = 0; row < count; row++) {
    const own = rows.subarray(row * width, (row + 1) * width);
    for (let before = 0; before < row; before++) {
      const other = rows.subarray(before * width, (before + 1) * width);
      let shared = 0;
      for (let i = 0; i < width; i++) shared += own[i]! * other[i]!;
      for (let i = 0; i < width; i++) own[i]! -= shared * other[i]!;
    }
    let length = 0;
    for (let i = 0; i < width; i++) length += own[i]! ** 2;
    length = Math.sqrt(length) || 1;
    for (let i = 0; i < width; i++) own[i]! /= length;
  }
  return rows;
}
