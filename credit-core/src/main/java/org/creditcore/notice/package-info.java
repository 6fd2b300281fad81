/**
 * Telling the subject, and telling the host: reminders and talks (Art. 14), and what a change brings (Art. 16).
 *
 * <p>Each new adverse record calls for a notice ({@link org.creditcore.notice.NoticeDue}): in which forms, to whom, and containing
 * what depends on how serious its acts are, each seen alone (R41–R44). Every notice given, oral ones too, is registered; an
 * incomplete {@link org.creditcore.notice.NoticeEntry} is rejected, with everything named that is missing (R45). A notice has
 * no effect on the grade and is no warning; if its record is revoked the entry stays, annotated (R46).
 *
 * <p>A {@link org.creditcore.notice.ChangeNotice} says what lies between two plans: grounds, measures, publications and notices
 * that came and went (R39, R49).
 */
package org.creditcore.notice;
