package org.reelboard.engine.picture.resample;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * A vector of output samples at once: their neighbours lie in two vectors of the row, out of which
 * they are picked. Rows that this does not hold for are left to the plain way.
 */
final class VectorGathering implements Gathering {
  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final int LANES = FLOATS.length();
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(Long.SIZE, Byte.SIZE * LANES)));

  private final PlainGathering plain;

  VectorGathering(PlainGathering plain) {
    this.plain = plain;
  }

  @Override
  public void toBytes(Taps taps, float[] row, byte[] target, int at) {
    if (!fits(taps)) {
      plain.toBytes(taps, row, target, at);
      return;
    }
    gather(
        taps.first(), taps.weights(), taps.count(), taps.outputs(), taps.lowest(), row, target, at);
  }

  private static boolean fits(Taps taps) {
    int outputs = taps.outputs();
    int[] first = taps.first();
    for (int i = 0; i + LANES <= outputs; i += LANES) {
      if (first[i + LANES - 1] - first[i] + taps.count() > 2 * LANES) {
        return false;
      }
    }
    // The last ones are computed again with those before them.
    return outputs >= LANES
        && BYTES.length() == LANES
        && first[outputs - 1] - first[outputs - LANES] + taps.count() <= 2 * LANES;
  }

  private static void gather(
      int[] first,
      float[] weights,
      int count,
      int outputs,
      int lowest,
      float[] row,
      byte[] target,
      int at) {
    int last = outputs - LANES;
    for (int next = 0; next < outputs; next += LANES) {
      int i = Math.min(next, last);
      int from = first[i];
      IntVector index = IntVector.fromArray(INTS, first, i).sub(from);
      IntVector low = FloatVector.fromArray(FLOATS, row, from - lowest).reinterpretAsInts();
      IntVector high =
          FloatVector.fromArray(FLOATS, row, from - lowest + LANES).reinterpretAsInts();
      FloatVector sum = FloatVector.zero(FLOATS);
      for (int tap = 0; tap < count; tap++) {
        FloatVector picked = index.add(tap).selectFrom(low, high).reinterpretAsFloats();
        sum = sum.add(picked.mul(FloatVector.fromArray(FLOATS, weights, tap * outputs + i)));
      }
      FloatVector value = sum.mul(Rounding.PER_UNIT).add(Rounding.HALF_UP).max(0f).min(255f);
      IntVector whole = (IntVector) value.convert(VectorOperators.F2I, 0);
      ((ByteVector) whole.convertShape(VectorOperators.I2B, BYTES, 0)).intoArray(target, at + i);
    }
  }
}
