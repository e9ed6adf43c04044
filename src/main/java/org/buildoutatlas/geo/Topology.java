package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What areas that share their edges have in common: an edge that one of them has is an outer edge,
 * one that two have is a border between them.
 *
 * <p>So borders are drawn once, without the coast, and land is filled without seams. Places are the
 * same if they agree to a hundred-thousandth of a degree; 180° west and 180° east are the same.
 */
public final class Topology {

  private final LongIndex places = new LongIndex();
  private final LongIndex edges = new LongIndex();
  private final List<Feature> features;
  private double[] coordinates = new double[1024];
  private int[] owners = new int[1024];

  /** Takes the edges of all areas of a layer apart. */
  public Topology(Layer layer) {
    features = layer.features();
    for (int f = 0; f < features.size(); f++) {
      for (double[] ring : features.get(f).parts()) {
        int last = place(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
          int next = place(ring[i], ring[i + 1]);
          if (next != last) {
            edge(last, next, f);
          }
          last = next;
        }
      }
    }
  }

  private int place(double lon, double lat) {
    long x = Math.round((lon <= -180 ? 180 : lon) * 1e5);
    long y = Math.round(lat * 1e5);
    int count = places.size();
    int place = places.of((x << 32) | (y & 0xFFFFFFFFL));
    if (place == count) {
      if (2 * place == coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
      }
      coordinates[2 * place] = lon;
      coordinates[2 * place + 1] = lat;
    }
    return place;
  }

  private void edge(int a, int b, int owner) {
    int count = edges.size();
    int edge = edges.of(((long) Math.min(a, b) << 32) | Math.max(a, b));
    if (2 * edge >= owners.length) {
      owners = Arrays.copyOf(owners, owners.length * 2);
    }
    if (edge == count) {
      owners[2 * edge] = owner;
      owners[2 * edge + 1] = NOBODY;
    } else {
      owners[2 * edge + 1] = owner;
    }
  }

  private static final int NOBODY = -1;

  /** The rings around all areas together. */
  public List<double[]> outer() {
    return new Chains(true).walk();
  }

  /**
   * The ring with the most places around all areas together: the mainland, without islands; empty
   * without areas.
   */
  public List<double[]> mainland() {
    return outer().stream().max(Comparator.comparingInt(ring -> ring.length)).stream().toList();
  }

  /** The borders between two areas that fulfil a condition; never those of an area with itself. */
  public List<double[]> inner(BiPredicate<Feature, Feature> condition) {
    return new Chains(false, condition).walk();
  }

  /** Joins edges into rings or lines. */
  private final class Chains {
    private final boolean closed;
    private final boolean[] open = new boolean[edges.size()];
    private final int[] first;
    private final int[] next;

    Chains(boolean outer) {
      this(outer, (a, b) -> true);
    }

    Chains(boolean outer, BiPredicate<Feature, Feature> condition) {
      closed = outer;
      first = new int[places.size()];
      next = new int[2 * edges.size()];
      Arrays.fill(first, NOBODY);
      for (int e = 0; e < open.length; e++) {
        int a = owners[2 * e];
        int b = owners[2 * e + 1];
        open[e] =
            outer
                ? b == NOBODY
                : b != NOBODY && a != b && condition.test(features.get(a), features.get(b));
        if (open[e]) {
          link(from(e), 2 * e);
          link(to(e), 2 * e + 1);
        }
      }
    }

    /** Each place starts a list of the half-edges that leave it. */
    private void link(int place, int half) {
      next[half] = first[place];
      first[place] = half;
    }

    private int from(int edge) {
      return (int) (edges.key(edge) >>> 32);
    }

    private int to(int edge) {
      return (int) edges.key(edge);
    }

    List<double[]> walk() {
      List<double[]> chains = new ArrayList<>();
      if (!closed) {
        // Lines begin where other than two edges meet; what is left then are rings.
        for (int e = 0; e < open.length; e++) {
          if (open[e] && degree(from(e)) != 2) {
            chains.add(follow(from(e), e));
          }
          if (open[e] && degree(to(e)) != 2) {
            chains.add(follow(to(e), e));
          }
        }
      }
      for (int e = 0; e < open.length; e++) {
        if (open[e]) {
          chains.add(follow(from(e), e));
        }
      }
      return chains;
    }

    private int degree(int place) {
      int degree = 0;
      for (int half = first[place]; half != NOBODY; half = next[half]) {
        degree++;
      }
      return degree;
    }

    private double[] follow(int start, int edge) {
      Clip.Points chain = new Clip.Points(64);
      add(chain, start);
      int place = start;
      int e = edge;
      while (e != NOBODY) {
        open[e] = false;
        place = from(e) == place ? to(e) : from(e);
        add(chain, place);
        boolean end = place == start || (!closed && degree(place) != 2);
        e = end ? NOBODY : leaving(place);
      }
      return chain.toArray();
    }

    private int leaving(int place) {
      for (int half = first[place]; half != NOBODY; half = next[half]) {
        if (open[half / 2]) {
          return half / 2;
        }
      }
      return NOBODY;
    }

    private void add(Clip.Points chain, int place) {
      chain.add(coordinates[2 * place], coordinates[2 * place + 1]);
    }
  }
}
