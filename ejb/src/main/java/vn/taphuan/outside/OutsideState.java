package vn.taphuan.outside;

/** How far a declared training is. */
public enum OutsideState {
    /** Chờ xác nhận. */
    WAITING,
    /** Đã xác nhận: a fact of the record. */
    CONFIRMED,
    /** Chưa được xác nhận; may be put right and sent again. */
    REFUSED,
    /** Người khai rút lại. */
    WITHDRAWN
}
