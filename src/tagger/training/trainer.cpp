// Trains the tagger's network. Reads what dump.ts wrote, writes the weights as float32 in the order of `Model::params`.
//
// The network: sums of feature embeddings; a bidirectional simple recurrent layer (SRU, Lei et al. 2018); a summary of
// each sentence (max pooling, Collobert et al. 2011) read by a small recurrent layer over the sentences of the paragraph;
// a second recurrent layer over tokens that sees both; a linear-chain CRF (Lafferty et al. 2001) whose loss sums over all
// labellings that an incomplete annotation allows (Tsuboi et al. 2008). Gates use x / sqrt(1 + x^2) (ISRU, Carlile et
// al. 2017), which needs no exponential at run time. Adam (Kingma & Ba 2015) with weights averaged over the last part of
// training. One thread, fixed order of all sums: the same data and seed give the same weights.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <string>
#include <vector>
using std::string;
using std::vector;
typedef float F;
#ifdef __AVX512F__
const int LANES = 16;
#else
const int LANES = 8;
#endif
typedef F Lanes __attribute__((vector_size(LANES * 4), aligned(4)));

// ---------------------------------------------------------------- random numbers
struct Random {
  uint64_t s;
  explicit Random(uint64_t seed) : s(seed * 0x9e3779b97f4a7c15ULL + 1) {}
  uint64_t next() { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s * 0x2545f4914f6cdd1dULL; }
  F uniform() { return (next() >> 40) * (1.0f / 16777216.0f); }
  F normal() { F a = 0; for (int i = 0; i < 12; i++) a += uniform(); return a - 6; }
};

// ---------------------------------------------------------------- matrix products, row major
// C[m x n] += A[m x k] B[k x n]; n a multiple of 8 goes fast.
template <int R, int C>
static inline void tile(int k, const F* A, int lda, const F* B, int ldb, F* Cm, int ldc) {
  Lanes acc[R][C];
  for (int r = 0; r < R; r++) for (int c = 0; c < C; c++) acc[r][c] = *(const Lanes*)(Cm + r * ldc + c * LANES);
  for (int p = 0; p < k; p++) {
    Lanes b[C];
    for (int c = 0; c < C; c++) b[c] = *(const Lanes*)(B + (size_t)p * ldb + c * LANES);
    for (int r = 0; r < R; r++) { F a = A[(size_t)r * lda + p]; for (int c = 0; c < C; c++) acc[r][c] += a * b[c]; }
  }
  for (int r = 0; r < R; r++) for (int c = 0; c < C; c++) *(Lanes*)(Cm + r * ldc + c * LANES) = acc[r][c];
}
static void gemm(int m, int n, int k, const F* A, int lda, const F* B, int ldb, F* C, int ldc) {
  int j = 0;
  for (; j + 2 * LANES <= n; j += 2 * LANES) {
    int i = 0;
    for (; i + 6 <= m; i += 6) tile<6, 2>(k, A + (size_t)i * lda, lda, B + j, ldb, C + (size_t)i * ldc + j, ldc);
    for (; i + 2 <= m; i += 2) tile<2, 2>(k, A + (size_t)i * lda, lda, B + j, ldb, C + (size_t)i * ldc + j, ldc);
    for (; i < m; i++) tile<1, 2>(k, A + (size_t)i * lda, lda, B + j, ldb, C + (size_t)i * ldc + j, ldc);
  }
  for (; j + LANES <= n; j += LANES) {
    int i = 0;
    for (; i + 6 <= m; i += 6) tile<6, 1>(k, A + (size_t)i * lda, lda, B + j, ldb, C + (size_t)i * ldc + j, ldc);
    for (; i < m; i++) tile<1, 1>(k, A + (size_t)i * lda, lda, B + j, ldb, C + (size_t)i * ldc + j, ldc);
  }
  if (j < n) {  // the last columns, filled up with zeros
    static vector<F> b, c; int w = n - j; b.assign((size_t)k * LANES, 0); c.assign((size_t)m * LANES, 0);
    for (int p = 0; p < k; p++) for (int q = 0; q < w; q++) b[(size_t)p * LANES + q] = B[(size_t)p * ldb + j + q];
    for (int i = 0; i < m; i++) for (int q = 0; q < w; q++) c[(size_t)i * LANES + q] = C[(size_t)i * ldc + j + q];
    gemm(m, LANES, k, A, lda, b.data(), LANES, c.data(), LANES);
    for (int i = 0; i < m; i++) for (int q = 0; q < w; q++) C[(size_t)i * ldc + j + q] = c[(size_t)i * LANES + q];
  }
}
static vector<F> scratch;
static const F* transposed(int m, int n, const F* A, int lda) {  // m x n -> n x m
  scratch.resize((size_t)m * n);
  for (int i0 = 0; i0 < m; i0 += 32) for (int j = 0; j < n; j++) for (int i = i0; i < std::min(m, i0 + 32); i++)
    scratch[(size_t)j * m + i] = A[(size_t)i * lda + j];
  return scratch.data();
}
static void gemmTN(int m, int n, int k, const F* A, int lda, const F* B, int ldb, F* C, int ldc) {  // C[m x n] += A[k x m]^T B
  const F* t = transposed(k, m, A, lda);
  for (int k0 = 0; k0 < k; k0 += 256) gemm(m, n, std::min(256, k - k0), t + k0, k, B + (size_t)k0 * ldb, ldb, C, ldc);
}
static void gemmNT(int m, int n, int k, const F* A, int lda, const F* B, int ldb, F* C, int ldc) {  // C += A[m x k] B[n x k]^T
  const F* t = transposed(n, k, B, ldb);
  gemm(m, n, k, A, lda, t, n, C, ldc);
}

static inline F act(F x) { return x / sqrtf(1 + x * x); }
static inline F dact(F a) { F q = 1 - a * a; q = q > 0 ? q : 0; return q * sqrtf(q); }

// ---------------------------------------------------------------- parameters
struct Param {
  string name; int rows, cols; bool sparse;
  vector<F> w, g, m, v, avg; vector<int> touched; vector<char> isTouched;
  void init(const string& n, int r, int c, bool sp, F scale, Random& rnd) {
    name = n; rows = r; cols = c; sparse = sp; size_t s = (size_t)r * c;
    w.resize(s); g.assign(s, 0); m.assign(s, 0); v.assign(s, 0); isTouched.assign(sp ? r : 0, 0);
    for (auto& x : w) x = scale * rnd.normal();
  }
  F* grow(int r) { if (!isTouched[r]) { isTouched[r] = 1; touched.push_back(r); } return &g[(size_t)r * cols]; }
};

struct Passage {
  int tokens, sentences; const uint16_t *sentenceOf, *tokenRows, *sentenceRows, *flags, *twins; const uint16_t* masks;
  const F* evidence = nullptr;  // [n x L] logarithms of what teachers hold likely
};
struct Variant { int name; vector<Passage> passages; };
struct Article { int corpus, fold; vector<Variant> variants; };

struct Options {
  string data, out, init, teachers; int fold = -1, epochs = 12, seed = 1, D = 64, H = 64, P = 64, HS = 32, batch = 900;
  F wire = 0.3f, lr = 2e-3f, slotDrop = 0.15f, wordDrop = 0.08f, inDrop = 0.1f, drop = 0.3f, silver = 1, aux = 0.2f, quoted = 0.3f, kind = 0.5f, pDamaged = 0.55f, pIntact = 0.25f, reworded = 0, l2 = 0; int ggt = 2; F likely = 0.1f;
} opt;

static int K, KS, VT, VS, L, WORDS;
const int NX = 6;  // outputs beside the labels: in quotation marks, opens, closes; kind of a whole statement

// ---------------------------------------------------------------- one direction-pair of recurrent cells
// pre: [n x 6H] = forward z f r, backward z f r. peep: [4H] forward f r, backward f r. in: highway input.
struct Cell {
  int H; vector<F> c, f, r, a;  // [n x 2H]
  void forward(const vector<int>& bounds, const F* pre, const F* peep, const F* bias, const F* in, int inStride, int inBack, F* out) {
    int n = bounds.back(); c.resize((size_t)n * 2 * H); f.resize(c.size()); r.resize(c.size()); a.resize(c.size());
    vector<F> zero(H, 0);
    for (size_t p = 0; p + 1 < bounds.size(); p++) for (int dir = 0; dir < 2; dir++) {
      int lo = bounds[p], hi = bounds[p + 1]; const F* prev = zero.data();
      const F *pf = peep + dir * 2 * H, *pr = pf + H; const F *bz = bias + dir * 3 * H, *bf = bz + H, *br = bf + H;
      for (int s = lo; s < hi; s++) {
        int t = dir ? hi - 1 - (s - lo) : s; size_t o = (size_t)t * 2 * H + dir * H;
        const F *z = pre + (size_t)t * 6 * H + dir * 3 * H, *gf = z + H, *gr = gf + H; const F* x = in + (size_t)t * inStride + dir * inBack;
        F *__restrict C = &c[o], *__restrict Fo = &f[o], *__restrict R = &r[o], *__restrict A = &a[o], *__restrict O = out + o;
#pragma GCC ivdep
        for (int j = 0; j < H; j++) {
          F ff = 0.5f + 0.5f * act(gf[j] + bf[j] + pf[j] * prev[j]);
          F rr = 0.5f + 0.5f * act(gr[j] + br[j] + pr[j] * prev[j]);
          F zz = z[j] + bz[j]; F cc = zz + ff * (prev[j] - zz); F aa = act(cc);
          C[j] = cc; Fo[j] = ff; R[j] = rr; A[j] = aa; O[j] = x[j] + rr * (aa - x[j]);
        }
        prev = C;
      }
    }
  }
  // dout -> dpre (added nowhere, written), dpeep, dbias, din (added)
  void backward(const vector<int>& bounds, const F* pre, const F* peep, const F* bias, const F* in, int inStride, int inBack, const F* dout,
                F* dpre, F* dpeep, F* dbias, F* din) {
    vector<F> zero(H, 0), dc(H);
    for (size_t p = 0; p + 1 < bounds.size(); p++) for (int dir = 0; dir < 2; dir++) {
      int lo = bounds[p], hi = bounds[p + 1]; std::fill(dc.begin(), dc.end(), 0);
      const F *pf = peep + dir * 2 * H, *pr = pf + H; F *dpf = dpeep + dir * 2 * H, *dpr = dpf + H; const F* bz = bias + dir * 3 * H;
      F *dbz = dbias + dir * 3 * H, *dbf = dbz + H, *dbr = dbf + H;
      for (int s = hi - 1; s >= lo; s--) {
        int t = dir ? hi - 1 - (s - lo) : s; size_t o = (size_t)t * 2 * H + dir * H;
        const F* prev = s == lo ? zero.data() : &c[dir ? o + 2 * H : o - 2 * H];
        const F* z = pre + (size_t)t * 6 * H + dir * 3 * H; const F* x = in + (size_t)t * inStride + dir * inBack;
        F *dz = dpre + (size_t)t * 6 * H + dir * 3 * H, *df = dz + H, *dr = df + H; F* dx = din + (size_t)t * inStride + dir * inBack;
        const F *Fo = &f[o], *R = &r[o], *A = &a[o], *dO = dout + o; F* D = dc.data();
#pragma GCC ivdep
        for (int j = 0; j < H; j++) {
          F go = dO[j]; F gr = go * (A[j] - x[j]); dx[j] += go * (1 - R[j]);
          F gc = D[j] + go * R[j] * dact(A[j]);
          F zz = z[j] + bz[j]; F gf = gc * (prev[j] - zz); F gz = gc * (1 - Fo[j]);
          F af = 2 * Fo[j] - 1, ar = 2 * R[j] - 1; gf *= 0.5f * dact(af); gr *= 0.5f * dact(ar);
          dz[j] = gz; df[j] = gf; dr[j] = gr; dbz[j] += gz; dbf[j] += gf; dbr[j] += gr;
          dpf[j] += gf * prev[j]; dpr[j] += gr * prev[j];
          D[j] = gc * Fo[j] + gf * pf[j] + gr * pr[j];
        }
      }
    }
  }
};

// ---------------------------------------------------------------- CRF
struct Crf {
  vector<F> al, be, e, z; vector<F> tr;
  // marginals (n x L) of labellings allowed by mask; pair expectations are added to pair with a sign. Returns log Z.
  double run(int n, const F* sc, const F* trans, const F* start, const uint16_t* mask, F sign, F* dU, F* dT, F* dS) {
    al.resize((size_t)n * L); be.resize(al.size()); e.resize(al.size()); z.resize(n); tr.resize(L * L);
    for (int i = 0; i < L * L; i++) tr[i] = expf(trans[i]);
    double ll = 0;
    for (int t = 0; t < n; t++) {
      F mx = -1e30f; F v[32];
      for (int y = 0; y < L; y++) { v[y] = sc[t * L + y] + (t ? 0 : start[y]); if (!mask || mask[t] >> y & 1) mx = std::max(mx, v[y]); }
      for (int y = 0; y < L; y++) e[t * L + y] = (!mask || mask[t] >> y & 1) ? expf(v[y] - mx) : 0;
      ll += mx; F s = 0;
      for (int y = 0; y < L; y++) { F a = 1; if (t) { a = 0; for (int x = 0; x < L; x++) a += al[(t - 1) * L + x] * tr[x * L + y]; } al[t * L + y] = a * e[t * L + y]; s += al[t * L + y]; }
      if (s < 1e-30f) s = 1e-30f;
      z[t] = s; for (int y = 0; y < L; y++) al[t * L + y] /= s; ll += log(s);
    }
    for (int y = 0; y < L; y++) be[(n - 1) * L + y] = 1;
    for (int t = n - 2; t >= 0; t--) for (int x = 0; x < L; x++) { F b = 0; for (int y = 0; y < L; y++) b += tr[x * L + y] * e[(t + 1) * L + y] * be[(t + 1) * L + y]; be[t * L + x] = b / z[t + 1]; }
    if (dU) for (int t = 0; t < n; t++) {
      F s = 0; for (int y = 0; y < L; y++) s += al[t * L + y] * be[t * L + y];
      for (int y = 0; y < L; y++) { F p = sign * al[t * L + y] * be[t * L + y] / s; dU[t * L + y] += p; if (!t) dS[y] += p; }
      if (t) for (int x = 0; x < L; x++) for (int y = 0; y < L; y++) dT[x * L + y] += sign * al[(t - 1) * L + x] * tr[x * L + y] * e[t * L + y] * be[t * L + y] / z[t];
    }
    return ll;
  }
};

// ---------------------------------------------------------------- model
struct Model {
  Param E, ES, W1, B1, P1, Wp, Wu, Bp, Ws, Bs, Ps, Wq, W2, B2, P2, Wo, Bo, T, S, Wx, Bx, Wa, Ba;
  vector<Param*> params;
  void build(Random& rnd) {
    int D = opt.D, H = opt.H, P = opt.P, HS = opt.HS;
    E.init("E", VT, D, true, 0.05f, rnd); ES.init("ES", VS, D, true, 0.05f, rnd);
    W1.init("W1", D, 6 * H, false, 1 / sqrtf(D), rnd); B1.init("B1", 1, 6 * H, false, 0, rnd); P1.init("P1", 1, 4 * H, false, 0.1f, rnd);
    Wp.init("Wp", 2 * H, P, false, 1 / sqrtf(2 * H), rnd); Wu.init("Wu", D, P, false, 1 / sqrtf(D), rnd); Bp.init("Bp", 1, P, false, 0, rnd);
    Ws.init("Ws", P, 6 * HS, false, 1 / sqrtf(P), rnd); Bs.init("Bs", 1, 6 * HS, false, 0, rnd); Ps.init("Ps", 1, 4 * HS, false, 0.1f, rnd);
    Wq.init("Wq", P + 2 * HS, 6 * H, false, 0.5f / sqrtf(P + 2 * HS), rnd);
    W2.init("W2", 2 * H, 6 * H, false, 1 / sqrtf(2 * H), rnd); B2.init("B2", 1, 6 * H, false, 0, rnd); P2.init("P2", 1, 4 * H, false, 0.1f, rnd);
    Wo.init("Wo", 4 * H, L, false, 1 / sqrtf(4 * H), rnd); Bo.init("Bo", 1, L, false, 0, rnd);
    T.init("T", L, L, false, 0, rnd); S.init("S", 1, L, false, 0, rnd);
    Wx.init("Wx", 4 * H, NX, false, 0.5f / sqrtf(4 * H), rnd); Bx.init("Bx", 1, NX, false, 0, rnd);
    Wa.init("Wa", P + 2 * HS, 4, false, 0.1f, rnd); Ba.init("Ba", 1, 4, false, 0, rnd);
    for (int j = 0; j < H; j++) for (int d = 0; d < 2; d++) { B1.w[d * 3 * H + H + j] = 1; B2.w[d * 3 * H + H + j] = 1; B1.w[d * 3 * H + 2 * H + j] = -0.5f; B2.w[d * 3 * H + 2 * H + j] = -0.5f; }
    for (int j = 0; j < HS; j++) for (int d = 0; d < 2; d++) Bs.w[d * 3 * HS + HS + j] = 0;
    params = {&E, &ES, &W1, &B1, &P1, &Wp, &Wu, &Bp, &Ws, &Bs, &Ps, &Wq, &W2, &B2, &P2, &Wo, &Bo, &T, &S, &Wx, &Bx, &Wa, &Ba};
    std::fill(E.w.begin(), E.w.begin() + D, 0); std::fill(ES.w.begin(), ES.w.begin() + D, 0);
  }

  vector<F> U, X, Xd, pre1, H1, M, Pv, preS, G, PG, Q, pre2, H2, HH, sc, xs; vector<int> arg, sentOf; vector<int> tb, sb; vector<int> rowsT, rowsS;
  vector<F> mX, mH1, mH2; Cell c1, cs, c2; Crf crf;

  void dropMask(vector<F>& m, size_t n, F p, Random& rnd, bool train) {
    m.resize(n); if (!train || p <= 0) { std::fill(m.begin(), m.end(), 1); return; }
    F k = 1 / (1 - p); uint64_t lim = (uint64_t)(p * 65536);
    for (size_t i = 0; i < n; i += 4) { uint64_t r = rnd.next(); for (size_t q = i; q < std::min(n, i + 4); q++, r >>= 16) m[q] = (r & 0xffff) < lim ? 0 : k; }
  }

  void forward(const vector<const Passage*>& ps, Random& rnd, bool train) {
    int D = opt.D, H = opt.H, P = opt.P, HS = opt.HS; int n = 0, ns = 0; tb.assign(1, 0); sb.assign(1, 0);
    for (auto p : ps) { n += p->tokens; ns += p->sentences; tb.push_back(n); sb.push_back(ns); }
    rowsT.resize((size_t)n * K); rowsS.resize((size_t)ns * KS); sentOf.resize(n);
    U.assign((size_t)ns * D, 0); X.assign((size_t)n * D, 0);
    F ks = train ? 1 / (1 - opt.slotDrop) : 1;
    for (size_t i = 0; i < ps.size(); i++) {
      auto p = ps[i];
      for (int s = 0; s < p->sentences; s++) for (int k = 0; k < KS; k++) {
        int row = p->sentenceRows[s * KS + k]; if (train && rnd.uniform() < opt.slotDrop) row = 0; size_t g = sb[i] + s;
        rowsS[g * KS + k] = row; if (row) { const F* w = &ES.w[(size_t)row * D]; F* u = &U[g * D]; for (int j = 0; j < D; j++) u[j] += ks * w[j]; }
      }
      for (int t = 0; t < p->tokens; t++) {
        size_t g = tb[i] + t; sentOf[g] = sb[i] + p->sentenceOf[t]; F* x = &X[g * D]; const F* u = &U[(size_t)sentOf[g] * D];
        for (int j = 0; j < D; j++) x[j] = u[j];
        for (int k = 0; k < K; k++) {
          int row = p->tokenRows[t * K + k]; if (train && rnd.uniform() < (k ? opt.slotDrop : opt.slotDrop + opt.wordDrop)) row = 0;
          rowsT[g * K + k] = row; if (row) { const F* w = &E.w[(size_t)row * D]; for (int j = 0; j < D; j++) x[j] += ks * w[j]; }
        }
      }
    }
    dropMask(mX, X.size(), opt.inDrop, rnd, train); for (size_t i = 0; i < X.size(); i++) X[i] *= mX[i];
    pre1.assign((size_t)n * 6 * H, 0); gemm(n, 6 * H, D, X.data(), D, W1.w.data(), 6 * H, pre1.data(), 6 * H);
    H1.resize((size_t)n * 2 * H); c1.H = H; c1.forward(tb, pre1.data(), P1.w.data(), B1.w.data(), X.data(), D, 0, H1.data());
    dropMask(mH1, H1.size(), opt.drop, rnd, train); for (size_t i = 0; i < H1.size(); i++) H1[i] *= mH1[i];
    M.assign((size_t)ns * 2 * H, -1e30f); arg.assign(M.size(), -1);
    for (int t = 0; t < n; t++) { size_t s = sentOf[t]; for (int j = 0; j < 2 * H; j++) if (H1[(size_t)t * 2 * H + j] > M[s * 2 * H + j]) { M[s * 2 * H + j] = H1[(size_t)t * 2 * H + j]; arg[s * 2 * H + j] = t; } }
    for (auto& x : M) if (x < -1e29f) x = 0;
    Pv.resize((size_t)ns * P); for (int s = 0; s < ns; s++) for (int j = 0; j < P; j++) Pv[(size_t)s * P + j] = Bp.w[j];
    gemm(ns, P, 2 * H, M.data(), 2 * H, Wp.w.data(), P, Pv.data(), P); gemm(ns, P, D, U.data(), D, Wu.w.data(), P, Pv.data(), P);
    for (auto& x : Pv) x = act(x);
    preS.assign((size_t)ns * 6 * HS, 0); gemm(ns, 6 * HS, P, Pv.data(), P, Ws.w.data(), 6 * HS, preS.data(), 6 * HS);
    G.resize((size_t)ns * 2 * HS); cs.H = HS; cs.forward(sb, preS.data(), Ps.w.data(), Bs.w.data(), Pv.data(), P, P >= 2 * HS ? HS : 0, G.data());
    PG.resize((size_t)ns * (P + 2 * HS)); for (int s = 0; s < ns; s++) { memcpy(&PG[(size_t)s * (P + 2 * HS)], &Pv[(size_t)s * P], P * 4); memcpy(&PG[(size_t)s * (P + 2 * HS) + P], &G[(size_t)s * 2 * HS], 2 * HS * 4); }
    Q.assign((size_t)ns * 6 * H, 0); gemm(ns, 6 * H, P + 2 * HS, PG.data(), P + 2 * HS, Wq.w.data(), 6 * H, Q.data(), 6 * H);
    pre2.resize((size_t)n * 6 * H); for (int t = 0; t < n; t++) memcpy(&pre2[(size_t)t * 6 * H], &Q[(size_t)sentOf[t] * 6 * H], 6 * H * 4);
    gemm(n, 6 * H, 2 * H, H1.data(), 2 * H, W2.w.data(), 6 * H, pre2.data(), 6 * H);
    H2.resize((size_t)n * 2 * H); c2.H = H; c2.forward(tb, pre2.data(), P2.w.data(), B2.w.data(), H1.data(), 2 * H, H, H2.data());
    dropMask(mH2, H2.size(), opt.drop, rnd, train); for (size_t i = 0; i < H2.size(); i++) H2[i] *= mH2[i];
    HH.resize((size_t)n * 4 * H); for (int t = 0; t < n; t++) { memcpy(&HH[(size_t)t * 4 * H], &H2[(size_t)t * 2 * H], 8 * H); memcpy(&HH[(size_t)t * 4 * H + 2 * H], &H1[(size_t)t * 2 * H], 8 * H); }
    sc.resize((size_t)n * L); for (int t = 0; t < n; t++) memcpy(&sc[(size_t)t * L], Bo.w.data(), L * 4);
    gemm(n, L, 4 * H, HH.data(), 4 * H, Wo.w.data(), L, sc.data(), L);
    xs.resize((size_t)n * NX); for (int t = 0; t < n; t++) memcpy(&xs[(size_t)t * NX], Bx.w.data(), NX * 4);
    gemm(n, NX, 4 * H, HH.data(), 4 * H, Wx.w.data(), NX, xs.data(), NX);
  }

  // Adds the derivatives of what is asked beside the labels to dx (n x NX) and returns the losses: [0] of quotation marks
  // a token, [1] of kinds a statement. right: [0] tokens rightly in marks or out, [1] statements of the right kind.
  struct Side { double loss[2] = {0, 0}, count[2] = {0, 0}, right[2] = {0, 0}; };
  Side side(const Passage& p, const F* x, F w, F* dx) {
    Side r; const int bits[3] = {1, 2, 4}; const F share[3] = {1, 1.5f, 1.5f};
    for (int t = 0; t < p.tokens; t++) for (int q = 0; q < 3; q++) {
      F z = x[t * NX + q], y = p.flags[t] & bits[q] ? 1 : 0, pr = 1 / (1 + expf(-z));
      F l = (y > 0.5f ? -logf(std::max(pr, 1e-12f)) : -logf(std::max(1 - pr, 1e-12f)));
      if (!q) { r.loss[0] += l; r.count[0]++; r.right[0] += (z > 0) == (y > 0.5f); }
      if (dx) dx[t * NX + q] += opt.quoted * share[q] * w * (pr - y);
    }
    for (int a = 0; a < p.tokens;) {  // runs of content: the mean of the three outputs over its tokens chooses the kind
      int k = p.masks[a], allowed = (k & 0x30 ? 1 : 0) | (k & 0xc0 ? 2 : 0) | (k & 0x300 ? 4 : 0);
      if (!allowed || k & 0xf) { a++; continue; }
      int b = a + 1, inside = (k & 0x150) << 1 | (k & 0x2a0); while (b < p.tokens && (p.masks[b] == inside || (p.masks[b] == k && (k & (k - 1))))) b++;
      F v[3] = {0, 0, 0}; for (int t = a; t < b; t++) for (int c = 0; c < 3; c++) v[c] += x[t * NX + 3 + c];
      F mx = -1e30f, z = 0, zg = 0; int top = 0; for (int c = 0; c < 3; c++) { v[c] /= b - a; if (v[c] > mx) { mx = v[c]; top = c; } }
      for (int c = 0; c < 3; c++) { v[c] = expf(v[c] - mx); z += v[c]; if (allowed >> c & 1) zg += v[c]; }
      r.loss[1] -= log(std::max(zg / z, 1e-12f)); r.count[1]++; r.right[1] += allowed >> top & 1;
      if (dx) for (int c = 0; c < 3; c++) { F g = v[c] / z - (allowed >> c & 1 ? v[c] / zg : 0); for (int t = a; t < b; t++) dx[t * NX + 3 + c] += opt.kind * w * 10 * g / (b - a); }
      a = b;
    }
    return r;
  }

  double step(const vector<const Passage*>& ps, const vector<F>& weight, Random& rnd) {
    forward(ps, rnd, true);
    int D = opt.D, H = opt.H, P = opt.P, HS = opt.HS; int n = tb.back(), ns = sb.back(), PGn = P + 2 * HS;
    vector<F> dsc((size_t)n * L, 0), dx((size_t)n * NX, 0); double loss = 0; F inv = 1.0f / opt.batch;
    vector<F> dPG((size_t)ns * PGn, 0);
    for (size_t i = 0; i < ps.size(); i++) {
      F w = weight[i] * inv; int m = ps[i]->tokens; if (!m) continue;
      double a = crf.run(m, &sc[(size_t)tb[i] * L], T.w.data(), S.w.data(), nullptr, w, &dsc[(size_t)tb[i] * L], T.g.data(), S.g.data());
      const F* given = &sc[(size_t)tb[i] * L]; vector<F> weighed;
      if (ps[i]->evidence) { weighed.assign(given, given + (size_t)m * L); for (size_t q = 0; q < weighed.size(); q++) weighed[q] += ps[i]->evidence[q]; given = weighed.data(); }
      double b = crf.run(m, given, T.w.data(), S.w.data(), ps[i]->masks, -w, &dsc[(size_t)tb[i] * L], T.g.data(), S.g.data());
      loss += w * (a - b); side(*ps[i], &xs[(size_t)tb[i] * NX], w, &dx[(size_t)tb[i] * NX]);
      if (opt.aux > 0) {  // what a sentence mostly holds: 0 nothing, 1 indirect, 2 mixed, 3 direct
        for (int s = 0; s < ps[i]->sentences; s++) {
          int cnt[4] = {0, 0, 0, 0}, tot = 0, unk = 0;
          for (int t = 0; t < m; t++) if (ps[i]->sentenceOf[t] == s) { tot++; int k = ps[i]->masks[t]; if (k & (k - 1)) { if (k == (16 | 32)) cnt[3]++; else unk++; } else if (k & 0x30) cnt[3]++; else if (k & 0xc0) cnt[2]++; else if (k & 0x300) cnt[1]++; else cnt[0]++; }
          if (unk * 2 > tot || !tot) continue;
          int y = cnt[3] >= 3 && cnt[3] >= cnt[2] && cnt[3] >= cnt[1] ? 3 : cnt[2] >= 3 && cnt[2] >= cnt[1] ? 2 : cnt[1] >= 3 ? 1 : 0;
          const F* h = &PG[(size_t)(sb[i] + s) * PGn]; F* dh = &dPG[(size_t)(sb[i] + s) * PGn]; F v[4], mx = -1e30f, z = 0;
          for (int c = 0; c < 4; c++) { v[c] = Ba.w[c]; for (int j = 0; j < PGn; j++) v[c] += h[j] * Wa.w[j * 4 + c]; mx = std::max(mx, v[c]); }
          for (int c = 0; c < 4; c++) { v[c] = expf(v[c] - mx); z += v[c]; }
          for (int c = 0; c < 4; c++) { F g = opt.aux * w * 8 * (v[c] / z - (c == y)); Ba.g[c] += g; for (int j = 0; j < PGn; j++) { Wa.g[j * 4 + c] += g * h[j]; dh[j] += g * Wa.w[j * 4 + c]; } }
        }
      }
    }
    gemmTN(4 * H, L, n, HH.data(), 4 * H, dsc.data(), L, Wo.g.data(), L); for (int t = 0; t < n; t++) for (int y = 0; y < L; y++) Bo.g[y] += dsc[(size_t)t * L + y];
    vector<F> dHH((size_t)n * 4 * H, 0); gemmNT(n, 4 * H, L, dsc.data(), L, Wo.w.data(), L, dHH.data(), 4 * H);
    gemmTN(4 * H, NX, n, HH.data(), 4 * H, dx.data(), NX, Wx.g.data(), NX); for (int t = 0; t < n; t++) for (int y = 0; y < NX; y++) Bx.g[y] += dx[(size_t)t * NX + y];
    gemmNT(n, 4 * H, NX, dx.data(), NX, Wx.w.data(), NX, dHH.data(), 4 * H);
    vector<F> dH2((size_t)n * 2 * H), dH1((size_t)n * 2 * H);
    for (int t = 0; t < n; t++) for (int j = 0; j < 2 * H; j++) { dH2[(size_t)t * 2 * H + j] = dHH[(size_t)t * 4 * H + j] * mH2[(size_t)t * 2 * H + j]; dH1[(size_t)t * 2 * H + j] = dHH[(size_t)t * 4 * H + 2 * H + j]; }
    vector<F> dpre((size_t)n * 6 * H);
    c2.backward(tb, pre2.data(), P2.w.data(), B2.w.data(), H1.data(), 2 * H, H, dH2.data(), dpre.data(), P2.g.data(), B2.g.data(), dH1.data());
    gemmTN(2 * H, 6 * H, n, H1.data(), 2 * H, dpre.data(), 6 * H, W2.g.data(), 6 * H);
    gemmNT(n, 2 * H, 6 * H, dpre.data(), 6 * H, W2.w.data(), 6 * H, dH1.data(), 2 * H);
    vector<F> dQ((size_t)ns * 6 * H, 0); for (int t = 0; t < n; t++) for (int j = 0; j < 6 * H; j++) dQ[(size_t)sentOf[t] * 6 * H + j] += dpre[(size_t)t * 6 * H + j];
    gemmTN(PGn, 6 * H, ns, PG.data(), PGn, dQ.data(), 6 * H, Wq.g.data(), 6 * H);
    gemmNT(ns, PGn, 6 * H, dQ.data(), 6 * H, Wq.w.data(), 6 * H, dPG.data(), PGn);
    vector<F> dP((size_t)ns * P), dG((size_t)ns * 2 * HS);
    for (int s = 0; s < ns; s++) { memcpy(&dP[(size_t)s * P], &dPG[(size_t)s * PGn], P * 4); memcpy(&dG[(size_t)s * 2 * HS], &dPG[(size_t)s * PGn + P], 2 * HS * 4); }
    vector<F> dpreS((size_t)ns * 6 * HS);
    cs.backward(sb, preS.data(), Ps.w.data(), Bs.w.data(), Pv.data(), P, P >= 2 * HS ? HS : 0, dG.data(), dpreS.data(), Ps.g.data(), Bs.g.data(), dP.data());
    gemmTN(P, 6 * HS, ns, Pv.data(), P, dpreS.data(), 6 * HS, Ws.g.data(), 6 * HS); gemmNT(ns, P, 6 * HS, dpreS.data(), 6 * HS, Ws.w.data(), 6 * HS, dP.data(), P);
    for (size_t i = 0; i < dP.size(); i++) dP[i] *= dact(Pv[i]);
    for (int s = 0; s < ns; s++) for (int j = 0; j < P; j++) Bp.g[j] += dP[(size_t)s * P + j];
    gemmTN(2 * H, P, ns, M.data(), 2 * H, dP.data(), P, Wp.g.data(), P); gemmTN(D, P, ns, U.data(), D, dP.data(), P, Wu.g.data(), P);
    vector<F> dM((size_t)ns * 2 * H, 0), dU((size_t)ns * D, 0); gemmNT(ns, 2 * H, P, dP.data(), P, Wp.w.data(), P, dM.data(), 2 * H); gemmNT(ns, D, P, dP.data(), P, Wu.w.data(), P, dU.data(), D);
    for (int s = 0; s < ns; s++) for (int j = 0; j < 2 * H; j++) { int t = arg[(size_t)s * 2 * H + j]; if (t >= 0) dH1[(size_t)t * 2 * H + j] += dM[(size_t)s * 2 * H + j]; }
    for (size_t i = 0; i < dH1.size(); i++) dH1[i] *= mH1[i];
    vector<F> dX((size_t)n * D, 0);
    c1.backward(tb, pre1.data(), P1.w.data(), B1.w.data(), X.data(), D, 0, dH1.data(), dpre.data(), P1.g.data(), B1.g.data(), dX.data());
    gemmTN(D, 6 * H, n, X.data(), D, dpre.data(), 6 * H, W1.g.data(), 6 * H); gemmNT(n, D, 6 * H, dpre.data(), 6 * H, W1.w.data(), 6 * H, dX.data(), D);
    for (size_t i = 0; i < dX.size(); i++) dX[i] *= mX[i];
    F ks = 1 / (1 - opt.slotDrop);
    for (int t = 0; t < n; t++) {
      const F* d = &dX[(size_t)t * D]; F* u = &dU[(size_t)sentOf[t] * D]; for (int j = 0; j < D; j++) u[j] += d[j];
      for (int k = 0; k < K; k++) { int row = rowsT[(size_t)t * K + k]; if (row) { F* g = E.grow(row); for (int j = 0; j < D; j++) g[j] += ks * d[j]; } }
    }
    for (int s = 0; s < ns; s++) for (int k = 0; k < KS; k++) { int row = rowsS[(size_t)s * KS + k]; if (row) { F* g = ES.grow(row); const F* u = &dU[(size_t)s * D]; for (int j = 0; j < D; j++) g[j] += ks * u[j]; } }
    return loss;
  }

  long t = 0; int averaged = 0;
  void adam(F lr) {
    t++; F c1_ = 1 - powf(0.9f, t), c2_ = 1 - powf(0.999f, t); double norm = 0;
    auto each = [&](Param& p, auto f) { if (p.sparse) { std::sort(p.touched.begin(), p.touched.end()); for (int r : p.touched) f(p, (size_t)r * p.cols, (size_t)(r + 1) * p.cols); } else f(p, 0, p.w.size()); };
    for (auto p : params) each(*p, [&](Param& q, size_t a, size_t b) { double s = 0; for (size_t i = a; i < b; i++) s += q.g[i] * q.g[i]; norm += s; });
    norm = sqrt(norm); F scale = norm > 2 ? 2 / norm : 1; F step = lr * sqrtf(c2_) / c1_;
    for (auto p : params) {
      each(*p, [&](Param& q, size_t a, size_t b) {
        F decay = q.sparse ? opt.l2 : 0;
        for (size_t i = a; i < b; i++) { F g = q.g[i] * scale; q.m[i] = 0.9f * q.m[i] + 0.1f * g; q.v[i] = 0.999f * q.v[i] + 0.001f * g * g; q.w[i] -= step * q.m[i] / (sqrtf(q.v[i]) + 1e-8f) + lr * decay * q.w[i]; q.g[i] = 0; } });
      for (int r : p->touched) p->isTouched[r] = 0; p->touched.clear();
    }
  }
  void average() { averaged++; for (auto p : params) { if (p->avg.empty()) p->avg.assign(p->w.size(), 0); F k = 1.0f / averaged; for (size_t i = 0; i < p->w.size(); i++) p->avg[i] += k * (p->w[i] - p->avg[i]); } }
  void swap() { for (auto p : params) if (!p->avg.empty()) std::swap(p->w, p->avg); }

  vector<int> viterbi(int n, const F* s) {
    vector<F> b((size_t)n * L); vector<int> bp((size_t)n * L), y(n);
    for (int t = 0; t < n; t++) for (int k = 0; k < L; k++) { F best = -1e30f; int q = 0; if (!t) best = S.w[k]; else for (int x = 0; x < L; x++) { F v = b[(t - 1) * L + x] + T.w[x * L + k]; if (v > best) { best = v; q = x; } } b[t * L + k] = best + s[t * L + k]; bp[t * L + k] = q; }
    int k = 0; for (int x = 1; x < L; x++) if (b[(n - 1) * L + x] > b[(n - 1) * L + k]) k = x;
    for (int t = n - 1; t >= 0; t--) { y[t] = k; k = bp[t * L + k]; }
    return y;
  }
};

int main(int argc, char** argv) {
  std::map<string, F*> fl = {{"lr", &opt.lr}, {"slotDrop", &opt.slotDrop}, {"wordDrop", &opt.wordDrop}, {"inDrop", &opt.inDrop}, {"drop", &opt.drop}, {"silver", &opt.silver}, {"wire", &opt.wire}, {"aux", &opt.aux}, {"quoted", &opt.quoted}, {"kind", &opt.kind}, {"likely", &opt.likely}, {"pDamaged", &opt.pDamaged}, {"pIntact", &opt.pIntact}, {"reworded", &opt.reworded}, {"l2", &opt.l2}};
  std::map<string, int*> il = {{"fold", &opt.fold}, {"epochs", &opt.epochs}, {"seed", &opt.seed}, {"D", &opt.D}, {"H", &opt.H}, {"P", &opt.P}, {"HS", &opt.HS}, {"batch", &opt.batch}, {"ggt", &opt.ggt}};
  if (argc < 2) { fprintf(stderr, "usage: trainer data=FILE out=FILE [name=value ...]\n"); return 2; }
  for (int i = 1; i < argc; i++) {
    string a = argv[i]; size_t e = a.find('='); if (e == string::npos) { fprintf(stderr, "usage: trainer data=FILE out=FILE [name=value ...]\n"); return 2; }
    string k = a.substr(0, e), v = a.substr(e + 1);
    if (fl.count(k)) *fl[k] = atof(v.c_str()); else if (il.count(k)) *il[k] = atoi(v.c_str()); else if (k == "data") opt.data = v; else if (k == "out") opt.out = v; else if (k == "init") opt.init = v; else if (k == "teachers") opt.teachers = v; else { fprintf(stderr, "unknown option %s\n", k.c_str()); return 2; }
  }
  FILE* f = fopen(opt.data.c_str(), "rb"); if (!f) { perror(opt.data.c_str()); return 1; }
  fseek(f, 0, SEEK_END); size_t size = ftell(f); rewind(f); vector<char> raw(size); if (fread(raw.data(), 1, size, f) != size) return 1; fclose(f);
  size_t at = 0; auto u32 = [&]() { uint32_t x; memcpy(&x, &raw[at], 4); at += 4; return (int)x; };
  auto arr = [&](size_t n) { const uint16_t* p = (const uint16_t*)&raw[at]; at += 2 * n; return p; };
  int A = u32(); K = u32(); KS = u32(); VT = u32(); VS = u32(); L = u32(); WORDS = u32();
  vector<Article> arts(A);
  for (auto& a : arts) { a.corpus = u32(); a.fold = u32(); a.variants.resize(u32()); for (auto& v : a.variants) { v.name = u32(); v.passages.resize(u32()); for (auto& p : v.passages) { p.tokens = u32(); p.sentences = u32(); p.sentenceOf = arr(p.tokens); p.tokenRows = arr((size_t)p.tokens * K); p.sentenceRows = arr((size_t)p.sentences * KS); p.masks = arr(p.tokens); p.flags = arr(p.tokens); p.twins = u32() ? arr(p.tokens) : nullptr; } } }
  Random rnd(opt.seed); Model m; m.build(rnd);
  if (!opt.init.empty()) {  // rows of floats for the first rows of E (words)
    FILE* g = fopen(opt.init.c_str(), "rb"); if (!g) { perror("init"); return 1; } uint32_t hd[2]; if (fread(hd, 4, 2, g) != 2) return 1;
    if ((int)hd[1] != opt.D) { fprintf(stderr, "init has dimension %u\n", hd[1]); return 1; }
    if (fread(m.E.w.data() + opt.D, 4, (size_t)hd[0] * hd[1], g) != (size_t)hd[0] * hd[1]) return 1; fclose(g);
  }
  size_t dense = 0; for (auto p : m.params) if (!p->sparse) dense += p->w.size();
  fprintf(stderr, "articles %d rows %d + %d dense %zu\n", A, VT, VS, dense);

  // Articles that only have their marks are read with them, by this network half-way or by trained ones (teachers=FILE:FILE). What is
  // then likely enough is what may stand in their text without marks (self-training, Scudder 1965, by a teacher who sees
  // more than the pupil); how likely trained teachers hold it is virtual evidence (Pearl 1988).
  vector<Model> teachers; teachers.reserve(16);  // a model holds addresses of its own parts
  for (size_t from = 0; from < opt.teachers.size();) {
    size_t to = std::min(opt.teachers.find(':', from), opt.teachers.size()); string file = opt.teachers.substr(from, to - from); from = to + 1;
    if (teachers.size() == teachers.capacity()) { fprintf(stderr, "too many teachers\n"); return 1; }
    teachers.emplace_back(); Model& q = teachers.back(); Random r0(1); q.build(r0);
    FILE* g = fopen(file.c_str(), "rb"); if (!g) { perror(file.c_str()); return 1; } uint32_t hd[8]; bool good = fread(hd, 4, 8, g) == 8 && (int)hd[0] == opt.D && (int)hd[1] == opt.H && (int)hd[5] == VT;
    for (auto p : q.params) good = good && fread(p->w.data(), 4, p->w.size(), g) == p->w.size();
    fclose(g); if (!good) { fprintf(stderr, "%s is of another size\n", file.c_str()); return 1; }
  }
  std::vector<vector<uint16_t>> taught; std::vector<vector<F>> evidence;
  auto teach = [&]() {
    taught.clear(); evidence.clear(); Random r0(1); double sure = 0, all = 0, kinds[3] = {0, 0, 0};
    vector<Model*> by; for (auto& x : teachers) by.push_back(&x); if (by.empty()) by.push_back(&m);
    for (auto& a : arts) if (a.corpus >= 2 && a.fold != opt.fold && a.variants.size() == 2) {
      auto &plain = a.variants[0].passages, &intact = a.variants[1].passages;
      for (size_t i = 0; i < plain.size(); i++) {
        auto &p = plain[i], &q = intact[i]; if (!p.tokens || !q.tokens || !p.twins) continue;
        vector<const Passage*> one{&q}; vector<F> sc, T, S;  // means over the teachers
        auto add = [&](vector<F>& mean, const vector<F>& v) { mean.resize(v.size(), 0); for (size_t j = 0; j < v.size(); j++) mean[j] += v[j] / by.size(); };
        for (auto x : by) { x->forward(one, r0, false); add(sc, x->sc); add(T, x->T.w); add(S, x->S.w); }
        vector<F> pr((size_t)q.tokens * L, 0), dT(L * L), dS(L); m.crf.run(q.tokens, sc.data(), T.data(), S.data(), q.masks, 1, pr.data(), dT.data(), dS.data());
        taught.emplace_back(p.tokens); if (!teachers.empty()) evidence.emplace_back((size_t)p.tokens * L);
        for (int t = 0; t < p.tokens; t++) {
          const F* x = &pr[(size_t)p.twins[t] * L]; int mask = 0, top = 0;
          for (int y = 0; y < L; y++) { if (x[y] >= opt.likely) mask |= 1 << y; if (x[y] > x[top]) top = y; }
          taught.back()[t] = mask | 1 << top; all++; sure += !(taught.back()[t] & (taught.back()[t] - 1)); if (top >= 4) kinds[(top - 4) / 2]++;
          if (!teachers.empty()) for (int y = 0; y < L; y++) evidence.back()[(size_t)t * L + y] = logf(std::max(x[y], 1e-4f));
        }
        p.masks = taught.back().data(); if (!teachers.empty()) p.evidence = evidence.back().data();
      }
    }
    fprintf(stderr, "  taught: %.0f tokens, %.1f %% with one label; direct %.0f mixed %.0f indirect %.0f\n", all, 100 * sure / std::max(1.0, all), kinds[0], kinds[1], kinds[2]);
  };

  auto evaluate = [&](int variant) {
    double tp[2][2] = {{0}}, pr[2][2] = {{0}}, go[2][2] = {{0}}; double loss = 0; long nt = 0; Random r0(1); Model::Side all[2];
    for (auto& a : arts) if (a.fold == opt.fold && a.corpus < 2) for (auto& v : a.variants) if (v.name == variant) {
      vector<const Passage*> ps; for (auto& p : v.passages) if (p.tokens) ps.push_back(&p);
      if (ps.empty()) continue; m.forward(ps, r0, false);
      for (size_t i = 0; i < ps.size(); i++) {
        const F* s = &m.sc[(size_t)m.tb[i] * L]; int n = ps[i]->tokens; auto one = m.side(*ps[i], &m.xs[(size_t)m.tb[i] * NX], 0, nullptr);
        for (int q = 0; q < 2; q++) { all[a.corpus].loss[q] += one.loss[q]; all[a.corpus].count[q] += one.count[q]; all[a.corpus].right[q] += one.right[q]; } auto y = m.viterbi(n, s); nt += n;
        loss += m.crf.run(n, s, m.T.w.data(), m.S.w.data(), nullptr, 0, nullptr, nullptr, nullptr) - m.crf.run(n, s, m.T.w.data(), m.S.w.data(), ps[i]->masks, 0, nullptr, nullptr, nullptr);
        for (int t = 0; t < n; t++) { int k = ps[i]->masks[t]; if (k & (k - 1)) continue; bool gd = k & 0x30, ga = k & 0x3f0, pd = y[t] == 4 || y[t] == 5, pa = y[t] >= 4;
          tp[a.corpus][0] += gd && pd; pr[a.corpus][0] += pd; go[a.corpus][0] += gd; if (k == 8) continue; tp[a.corpus][1] += ga && pa; pr[a.corpus][1] += pa; go[a.corpus][1] += ga; }
      }
    }
    auto f1 = [&](int c, int q) { return 200 * tp[c][q] / (pr[c][q] + go[c][q] + 1e-9); };
    fprintf(stderr, "  %s: polnear direct %.1f all %.1f  ggt direct %.1f all %.1f  nll/token %.4f\n", variant == 0 ? "damaged" : variant == 1 ? "intact" : variant == 2 ? "partial" : "reworded", f1(0, 0), f1(0, 1), f1(1, 0), f1(1, 1), loss / std::max(1L, nt));
    for (int c = 0; c < 2; c++) fprintf(stderr, "    %s: in marks %.2f %% right, nll %.4f; kind of given statements %.2f %% right, nll %.4f\n", c ? "ggt" : "polnear", 100 * all[c].right[0] / all[c].count[0], all[c].loss[0] / all[c].count[0], 100 * all[c].right[1] / all[c].count[1], all[c].loss[1] / all[c].count[1]);
  };

  time_t t0 = time(0); long steps = 0, total = -1;
  for (int ep = 0; ep < opt.epochs; ep++) {
    if (teachers.empty() ? ep && (ep == opt.epochs / 3 || ep == 2 * opt.epochs / 3) : !ep) teach();
    vector<std::pair<const Passage*, F>> list;
    for (auto& a : arts) if (a.fold != opt.fold) {
      int times = a.corpus == 1 ? opt.ggt : 1;
      for (int q = 0; q < times; q++) {
        int want = 0; F u = rnd.uniform(); if (a.variants.size() > 2) want = u < opt.pDamaged * opt.reworded && a.variants.size() > 3 ? 3 + rnd.next() % (a.variants.size() - 3) : u < opt.pDamaged ? 0 : u < opt.pDamaged + opt.pIntact ? 1 : 2;
        F w = a.corpus == 3 ? opt.wire : a.corpus == 2 ? opt.silver : 1; if (w <= 0) continue;
        for (auto& p : a.variants[want].passages) if (p.tokens) list.push_back({&p, w});
      }
    }
    for (size_t i = list.size(); i > 1; i--) std::swap(list[i - 1], list[rnd.next() % i]);
    if (total < 0) { long n = 0; for (auto& p : list) n += p.first->tokens; total = (long)(n / opt.batch) * opt.epochs; }
    double loss = 0; long cnt = 0;
    for (size_t i = 0; i < list.size();) {
      vector<const Passage*> ps; vector<F> w; int n = 0;
      while (i < list.size() && n < opt.batch) { ps.push_back(list[i].first); w.push_back(list[i].second); n += list[i].first->tokens; i++; }
      loss += m.step(ps, w, rnd); cnt++; F done = std::min(1.0f, (F)steps / total);
      F lr = opt.lr * std::min(1.0f, (steps + 1) / 300.0f) * (0.02f + 0.98f * 0.5f * (1 + cosf(3.14159265f * done)));
      m.adam(lr); steps++; if (done > 0.6f && steps % 50 == 0) m.average();
    }
    fprintf(stderr, "epoch %d loss %.4f  %ld s\n", ep + 1, loss / cnt, (long)(time(0) - t0));
    if (opt.fold >= 0 && (ep % 4 == 3 || ep + 1 == opt.epochs)) { if (ep + 1 == opt.epochs) m.swap(); evaluate(0); if (ep + 1 == opt.epochs) { evaluate(1); evaluate(2); evaluate(3); m.swap(); } }
  }
  m.swap();
  FILE* o = fopen(opt.out.c_str(), "wb"); uint32_t hd[8] = {(uint32_t)opt.D, (uint32_t)opt.H, (uint32_t)opt.P, (uint32_t)opt.HS, (uint32_t)L, (uint32_t)VT, (uint32_t)VS, (uint32_t)m.params.size()};
  fwrite(hd, 4, 8, o); for (auto p : m.params) fwrite(p->w.data(), 4, p->w.size(), o); fclose(o);
}
