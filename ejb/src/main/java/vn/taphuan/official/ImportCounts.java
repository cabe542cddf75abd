package vn.taphuan.official;

/** How many rows a list would bring in, change, leave as they are, and how many are refused. */
public record ImportCounts(int created, int changed, int unchanged, int refused) {
    public int rows() {
        return created + changed + unchanged + refused;
    }

    public int good() {
        return created + changed;
    }
}
