package org.nianjian.publish.table;

import org.nianjian.warehouse.RejectionRow;

/** Every submission that could not be read. */
public final class RejectionTable {
    /** The rejections. */
    public static final Table<RejectionRow> REJECTIONS = Table.<RejectionRow>named("rejections", "未能读取", "Rejections")
            .primaryKey("file")
            .pointsInto("submissions", "file")
            .column("file", RejectionRow::file)
            .column("sha256", RejectionRow::sha256)
            .column("reason", RejectionRow::reason)
            .column("detail", RejectionRow::detail)
            .column("acknowledged", RejectionRow::acknowledged)
            .rows((facts, edition, each) -> facts.rejections(each));

    private RejectionTable() {}
}
