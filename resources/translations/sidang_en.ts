<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Arithmetic</name>
        <message numerus="yes">
            <source>rounded to %n decimal(s)</source>
            <translation>
                <numerusform>rounded to %n decimal</numerusform>
                <numerusform>rounded to %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) count, the rules ask for at least %1.</source>
            <translation>
                <numerusform>%n mark counts, the rules ask for at least %1.</numerusform>
                <numerusform>%n marks count, the rules ask for at least %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of %n juror(s), in order %1: the middle is %2 %3</source>
            <translation>
                <numerusform>Median of %n juror, in order %1: the middle is %2 %3</numerusform>
                <numerusform>Median of %n jurors, in order %1: the middle is %2 %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of %n juror(s), in order %1: the middle two, (%2 + %3) ÷ 2 %4</source>
            <translation>
                <numerusform>Median of %n juror, in order %1: the middle two, (%2 + %3) ÷ 2 %4</numerusform>
                <numerusform>Median of %n jurors, in order %1: the middle two, (%2 + %3) ÷ 2 %4</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n juror(s) without the lowest (%1) and the highest (%2): %3 %4</source>
            <translation>
                <numerusform>Mean of %n juror without the lowest (%1) and the highest (%2): %3 %4</numerusform>
                <numerusform>Mean of %n jurors without the lowest (%1) and the highest (%2): %3 %4</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n juror(s): %1 %2</source>
            <translation>
                <numerusform>Mark of %n juror: %1 %2</numerusform>
                <numerusform>Mean of %n jurors: %1 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditTrouble</name>
        <message numerus="yes">
            <source>The category cannot be closed yet: its printed score sheets are not all accounted for, %n are to be cleared up.</source>
            <translation>
                <numerusform>The category cannot be closed yet: its printed score sheets are not all accounted for, %n is to be cleared up.</numerusform>
                <numerusform>The category cannot be closed yet: its printed score sheets are not all accounted for, %n are to be cleared up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>• and %n more</source>
            <translation>
                <numerusform>• and %n more</numerusform>
                <numerusform>• and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message numerus="yes">
            <source>share, target %1 %, at most %2, %n decimal(s)</source>
            <translation>
                <numerusform>share, target %1 %, at most %2, %n decimal</numerusform>
                <numerusform>share, target %1 %, at most %2, %n decimals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ranking</name>
        <message numerus="yes">
            <source>%n mark(s) missing</source>
            <translation>
                <numerusform>%n mark missing</numerusform>
                <numerusform>%n marks missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>provisional: %n nominee(s) without all marks</source>
            <translation>
                <numerusform>provisional: %n nominee without all marks</numerusform>
                <numerusform>provisional: %n nominees without all marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message numerus="yes">
            <source>The clock of the desk was set back before %n record(s); the history marks them.</source>
            <translation>
                <numerusform>The clock of the desk was set back before %n record; the history marks it.</numerusform>
                <numerusform>The clock of the desk was set back before %n records; the history marks them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::Header</name>
        <message numerus="yes">
            <source>%1 of %n categories complete</source>
            <translation>
                <numerusform>%1 of %n category complete</numerusform>
                <numerusform>%1 of %n categories complete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::HistoryPage</name>
        <message numerus="yes">
            <source>%1 change(s)</source>
            <translation>
                <numerusform>%1 change</numerusform>
                <numerusform>%1 changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::PassphraseField</name>
        <message numerus="yes">
            <source>Wrong too often. The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>Wrong too often. The next try is possible in %n second.</numerusform>
                <numerusform>Wrong too often. The next try is possible in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::RankingPage</name>
        <message numerus="yes">
            <source>the first %n go to the next level</source>
            <translation>
                <numerusform>the first one goes to the next level</numerusform>
                <numerusform>the first %n go to the next level</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::RestoreDialog</name>
        <message numerus="yes">
            <source>%n change(s) recorded since then will no longer be in the edition.</source>
            <translation>
                <numerusform>%n change recorded since then will no longer be in the edition.</numerusform>
                <numerusform>%n changes recorded since then will no longer be in the edition.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::StatusLine</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::VerifyDialog</name>
        <message numerus="yes">
            <source>%n character(s) still missing.</source>
            <translation>
                <numerusform>%n character still missing.</numerusform>
                <numerusform>%n characters still missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message numerus="yes">
            <source>%n nominee(s) are listed.</source>
            <translation>
                <numerusform>%n nominee is listed.</numerusform>
                <numerusform>%n nominees are listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n juror(s) score.</source>
            <translation>
                <numerusform>%n juror scores.</numerusform>
                <numerusform>%n jurors score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n categories are in order.</source>
            <translation>
                <numerusform>%1 of %n category is in order.</numerusform>
                <numerusform>%1 of %n categories are in order.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message numerus="yes">
            <source>%n printed score sheet(s) are not accounted for.</source>
            <translation>
                <numerusform>%n printed score sheet is not accounted for.</numerusform>
                <numerusform>%n printed score sheets are not accounted for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left for documents, until %1.</source>
            <translation>
                <numerusform>%n day left for documents, until %1.</numerusform>
                <numerusform>%n days left for documents, until %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Documents were due on %1, %n day(s) ago.</source>
            <translation>
                <numerusform>Documents were due on %1, %n day ago.</numerusform>
                <numerusform>Documents were due on %1, %n days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) are still to be held.</source>
            <translation>
                <numerusform>%n interview is still to be held.</numerusform>
                <numerusform>%n interviews are still to be held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) between the two entries are to be decided at the paper.</source>
            <translation>
                <numerusform>%n difference between the two entries is to be decided at the paper.</numerusform>
                <numerusform>%n differences between the two entries are to be decided at the paper.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The second entry still lacks %n mark(s).</source>
            <translation>
                <numerusform>The second entry still lacks %n mark.</numerusform>
                <numerusform>The second entry still lacks %n marks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of jurors are still to be keyed.</source>
            <translation>
                <numerusform>%n mark of a juror is still to be keyed.</numerusform>
                <numerusform>%n marks of jurors are still to be keyed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) and figure(s) are missing.</source>
            <translation>
                <numerusform>%n fact or figure is missing.</numerusform>
                <numerusform>%n facts and figures are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory document(s) are not complete.</source>
            <translation>
                <numerusform>%n mandatory document is not complete.</numerusform>
                <numerusform>%n mandatory documents are not complete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The scheme is not in order: %n error(s).</source>
            <translation>
                <numerusform>The scheme is not in order: %n error.</numerusform>
                <numerusform>The scheme is not in order: %n errors.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::OverviewPage</name>
        <message numerus="yes">
            <source>%n problem(s): show the list</source>
            <translation>
                <numerusform>%n problem: show the list</numerusform>
                <numerusform>%n problems: show the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::PlaceStep</name>
        <message numerus="yes">
            <source>%n juror(s)</source>
            <translation>
                <numerusform>%n juror</numerusform>
                <numerusform>%n jurors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n category</numerusform>
                <numerusform>%n categories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::SchemeStep</name>
        <message numerus="yes">
            <source>%n juror(s)</source>
            <translation>
                <numerusform>%n juror</numerusform>
                <numerusform>%n jurors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n categories</source>
            <translation>
                <numerusform>%1: %n category</numerusform>
                <numerusform>%1: %n categories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n category</numerusform>
                <numerusform>%n categories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::TimesDialog</name>
        <message numerus="yes">
            <source>%n interview(s): the first one on %1, the last one ends on %2.</source>
            <translation>
                <numerusform>%n interview: on %1, it ends on %2.</numerusform>
                <numerusform>%n interviews: the first one on %1, the last one ends on %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::WorkModel</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n confirmed by a second official</source>
            <translation>
                <numerusform>%n confirmed by a second official</numerusform>
                <numerusform>%n confirmed by a second official</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JurorEdits</name>
        <message numerus="yes">
            <source>%n conflict(s) of interest</source>
            <translation>
                <numerusform>%n conflict of interest</numerusform>
                <numerusform>%n conflicts of interest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score sheet(s)</source>
            <translation>
                <numerusform>%n score sheet</numerusform>
                <numerusform>%n score sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JuryNotes</name>
        <message numerus="yes">
            <source>The jury has %n chairs; there should be one.</source>
            <translation>
                <numerusform>The jury has %n chair; there should be one.</numerusform>
                <numerusform>The jury has %n chairs; there should be one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NomineeEdits</name>
        <message numerus="yes">
            <source>%n conflict(s) of interest</source>
            <translation>
                <numerusform>%n conflict of interest</numerusform>
                <numerusform>%n conflicts of interest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n monthly figure(s)</source>
            <translation>
                <numerusform>%n monthly figure</numerusform>
                <numerusform>%n monthly figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score sheet(s)</source>
            <translation>
                <numerusform>%n score sheet</numerusform>
                <numerusform>%n score sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::ConflictChoice</name>
        <message numerus="yes">
            <source>%n mark(s) given</source>
            <translation>
                <numerusform>%n mark given</numerusform>
                <numerusform>%n marks given</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::ConflictDialog</name>
        <message numerus="yes">
            <source>%n nominee(s) would fall below the quorum and could not be ranked.</source>
            <translation>
                <numerusform>%n nominee would fall below the quorum and could not be ranked.</numerusform>
                <numerusform>%n nominees would fall below the quorum and could not be ranked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of this juror stand already; they are kept, but will no longer count.</source>
            <translation>
                <numerusform>%n mark of this juror stands already; it is kept, but will no longer count.</numerusform>
                <numerusform>%n marks of this juror stand already; they are kept, but will no longer count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %n conflict(s)</source>
            <translation>
                <numerusform>Record %n conflict</numerusform>
                <numerusform>Record %n conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nominee(s) with “%1”, to be looked at</source>
            <translation>
                <numerusform>%n nominee with “%1”, to be looked at</numerusform>
                <numerusform>%n nominees with “%1”, to be looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nominee(s) of this region, to be looked at</source>
            <translation>
                <numerusform>%n nominee of this region, to be looked at</numerusform>
                <numerusform>%n nominees of this region, to be looked at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::ConflictsView</name>
        <message numerus="yes">
            <source>%n nominee(s) below the quorum: %1.</source>
            <translation>
                <numerusform>%n nominee below the quorum: %1.</numerusform>
                <numerusform>%n nominees below the quorum: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::NomineesPage</name>
        <message numerus="yes">
            <source>%n nominee(s) added. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n nominee added. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n nominees added. Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::PasteDialog</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.</source>
            <translation>
                <numerusform>%n cell cannot be taken, so nothing is. Mend it in the spreadsheet and paste again.</numerusform>
                <numerusform>%n cells cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) are left as they are</source>
            <translation>
                <numerusform>%n cell is left as it is</numerusform>
                <numerusform>%n cells are left as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replace what stands there</source>
            <translation>
                <numerusform>%n of them replaces what stands there</numerusform>
                <numerusform>%n of them replace what stands there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) would be taken</source>
            <translation>
                <numerusform>%n value would be taken</numerusform>
                <numerusform>%n values would be taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s)</source>
            <translation>
                <numerusform>Take %n row</numerusform>
                <numerusform>Take %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), all in order</source>
            <translation>
                <numerusform>%n row, in order</numerusform>
                <numerusform>%n rows, all in order</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::RecusalsModel</name>
        <message numerus="yes">
            <source>%n mark(s) that do not count</source>
            <translation>
                <numerusform>%n mark that does not count</numerusform>
                <numerusform>%n marks that do not count</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::SimilarStrip</name>
        <message numerus="yes">
            <source>%n pair(s) of similar names. Entered twice?</source>
            <translation>
                <numerusform>%n pair of similar names. Entered twice?</numerusform>
                <numerusform>%n pairs of similar names. Entered twice?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::StatusDialog</name>
        <message numerus="yes">
            <source>%n nominee(s)</source>
            <translation>
                <numerusform>%n nominee</numerusform>
                <numerusform>%n nominees</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message numerus="yes">
            <source>%n day(s) left until %1</source>
            <translation>
                <numerusform>%n day left until %1</numerusform>
                <numerusform>%n days left until %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past the last day, %1</source>
            <translation>
                <numerusform>%n day past the last day, %1</numerusform>
                <numerusform>%n days past the last day, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::DocumentPanel</name>
        <message numerus="yes">
            <source>%n day(s) late, accepted by the note.</source>
            <translation>
                <numerusform>%n day late, accepted by the note.</numerusform>
                <numerusform>%n days late, accepted by the note.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late. A note that says why it was taken lets it pass.</source>
            <translation>
                <numerusform>%n day late. A note that says why it was taken lets it pass.</numerusform>
                <numerusform>%n days late. A note that says why it was taken lets it pass.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::FaultsDialog</name>
        <message numerus="yes">
            <source>%n place(s) of what was pasted cannot be taken. Nothing was changed; mend them where they come from and paste again.</source>
            <translation>
                <numerusform>%n place of what was pasted cannot be taken. Nothing was changed; mend it where it comes from and paste again.</numerusform>
                <numerusform>%n places of what was pasted cannot be taken. Nothing was changed; mend them where they come from and paste again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::FigureImportDialog</name>
        <message numerus="yes">
            <source>%n row(s) cannot be taken; nothing is taken before they are mended.</source>
            <translation>
                <numerusform>%n row cannot be taken; nothing is taken before it is mended.</numerusform>
                <numerusform>%n rows cannot be taken; nothing is taken before they are mended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) that stand there are replaced</source>
            <translation>
                <numerusform>%n figure that stands there is replaced</numerusform>
                <numerusform>%n figures that stand there are replaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nominee(s)</source>
            <translation>
                <numerusform>%n nominee</numerusform>
                <numerusform>%n nominees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::FilesView</name>
        <message numerus="yes">
            <source>Copying %n file(s)…</source>
            <translation>
                <numerusform>Copying %n file…</numerusform>
                <numerusform>Copying %n files…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::GateDialog</name>
        <message numerus="yes">
            <source>Let %n nominee(s) take part again</source>
            <translation>
                <numerusform>Let %n nominee take part again</numerusform>
                <numerusform>Let %n nominees take part again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Declare %n nominee(s) not eligible</source>
            <translation>
                <numerusform>Declare %n nominee not eligible</numerusform>
                <numerusform>Declare %n nominees not eligible</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message numerus="yes">
            <source>At most %n decimal(s) can be kept here.</source>
            <translation>
                <numerusform>At most %n decimal can be kept here.</numerusform>
                <numerusform>At most %n decimals can be kept here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Scheme</name>
        <message numerus="yes">
            <source>Each indicator of the jurors needs at least %n score(s); with fewer the nominee has no place.</source>
            <translation>
                <numerusform>Each indicator of the jurors needs at least %n score; with fewer the nominee has no place.</numerusform>
                <numerusform>Each indicator of the jurors needs at least %n scores; with fewer the nominee has no place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Totals are rounded to %n decimal(s) first, and places are given by the rounded ones.</source>
            <translation>
                <numerusform>Totals are rounded to %n decimal first, and places are given by the rounded ones.</numerusform>
                <numerusform>Totals are rounded to %n decimals first, and places are given by the rounded ones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Places are given by the exact totals; they are shown with %n decimal(s).</source>
            <translation>
                <numerusform>Places are given by the exact totals; they are shown with %n decimal.</numerusform>
                <numerusform>Places are given by the exact totals; they are shown with %n decimals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n band(s)</source>
            <translation>
                <numerusform>%n band</numerusform>
                <numerusform>%n bands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n level(s)</source>
            <translation>
                <numerusform>%n level</numerusform>
                <numerusform>%n levels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::ConfirmDialog</name>
        <message numerus="yes">
            <source>This and %n more of the category</source>
            <translation>
                <numerusform>This and %n more of the category</numerusform>
                <numerusform>This and %n more of the category</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::ImportSchemeDialog</name>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicator</numerusform>
                <numerusform>%n indicators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::RequirementsView</name>
        <message numerus="yes">
            <source>%1 cannot be removed: %n nominee(s) have something recorded for it. Clear that on the page of documents first.</source>
            <translation>
                <numerusform>%1 cannot be removed: %n nominee has something recorded for it. Clear that on the page of documents first.</numerusform>
                <numerusform>%1 cannot be removed: %n nominees have something recorded for it. Clear that on the page of documents first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::SchemeActions</name>
        <message numerus="yes">
            <source>%n juror(s) assigned to it</source>
            <translation>
                <numerusform>%n juror assigned to it</numerusform>
                <numerusform>%n jurors assigned to it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nominee(s)</source>
            <translation>
                <numerusform>%n nominee</numerusform>
                <numerusform>%n nominees</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::SchemeFileActions</name>
        <message numerus="yes">
            <source>%n category(ies) were taken from the scheme. Ctrl+Z takes this back.</source>
            <translation>
                <numerusform>%n category was taken from the scheme. Ctrl+Z takes this back.</numerusform>
                <numerusform>%n categories were taken from the scheme. Ctrl+Z takes this back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::SchemeHead</name>
        <message numerus="yes">
            <source>%n contoh to be confirmed</source>
            <translation>
                <numerusform>%n contoh to be confirmed</numerusform>
                <numerusform>%n contoh to be confirmed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message numerus="yes">
            <source>This and %n more of the category</source>
            <translation>
                <numerusform>This and %n more of the category</numerusform>
                <numerusform>This and %n more of the category</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportSchemeDialog</name>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicator</numerusform>
                <numerusform>%n indicators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequirementsView</name>
        <message numerus="yes">
            <source>%1 cannot be removed: %n nominee(s) have something recorded for it. Clear that on the page of documents first.</source>
            <translation>
                <numerusform>%1 cannot be removed: %n nominee has something recorded for it. Clear that on the page of documents first.</numerusform>
                <numerusform>%1 cannot be removed: %n nominees have something recorded for it. Clear that on the page of documents first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeActions</name>
        <message numerus="yes">
            <source>%n nominee(s)</source>
            <translation>
                <numerusform>%n nominee</numerusform>
                <numerusform>%n nominees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n juror(s) assigned to it</source>
            <translation>
                <numerusform>%n juror assigned to it</numerusform>
                <numerusform>%n jurors assigned to it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeFileActions</name>
        <message numerus="yes">
            <source>%n category(ies) were taken from the scheme. Ctrl+Z takes this back.</source>
            <translation>
                <numerusform>%n category was taken from the scheme. Ctrl+Z takes this back.</numerusform>
                <numerusform>%n categories were taken from the scheme. Ctrl+Z takes this back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeHead</name>
        <message numerus="yes">
            <source>%n contoh to be confirmed</source>
            <translation>
                <numerusform>%n contoh to be confirmed</numerusform>
                <numerusform>%n contoh to be confirmed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::IndicatorsModel</name>
        <message numerus="yes">
            <source>%n verified month(s) have no universe yet</source>
            <translation>
                <numerusform>%n verified month has no universe yet</numerusform>
                <numerusform>%n verified months have no universe yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetGap</name>
        <message numerus="yes">
            <source>%n comment(s) are needed</source>
            <translation>
                <numerusform>%n comment is needed</numerusform>
                <numerusform>%n comments are needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) were read differently</source>
            <translation>
                <numerusform>%n mark was read differently</numerusform>
                <numerusform>%n marks were read differently</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of the second entry are missing</source>
            <translation>
                <numerusform>%n mark of the second entry is missing</numerusform>
                <numerusform>%n marks of the second entry are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) are missing</source>
            <translation>
                <numerusform>%n mark is missing</numerusform>
                <numerusform>%n marks are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) of the first entry are missing</source>
            <translation>
                <numerusform>%n mark of the first entry is missing</numerusform>
                <numerusform>%n marks of the first entry are missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::PastedModel</name>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%n fault</numerusform>
                <numerusform>%n faults</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::BlockDialog</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.</source>
            <translation>
                <numerusform>%n cell cannot be taken, so nothing is. Mend it in the spreadsheet and paste again.</numerusform>
                <numerusform>%n cells cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) are left as they are</source>
            <translation>
                <numerusform>%n cell is left as it is</numerusform>
                <numerusform>%n cells are left as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replace what stands there</source>
            <translation>
                <numerusform>%n of them replaces what stands there</numerusform>
                <numerusform>%n of them replace what stands there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) would be taken</source>
            <translation>
                <numerusform>%n value would be taken</numerusform>
                <numerusform>%n values would be taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormGap</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::FormListModel</name>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::FormsView</name>
        <message numerus="yes">
            <source>%n score sheet(s) no longer count. What was keyed stays; print the sheet again if it is still needed.</source>
            <translation>
                <numerusform>%n score sheet no longer counts. What was keyed stays; print the sheet again if it is still needed.</numerusform>
                <numerusform>%n score sheets no longer count. What was keyed stays; print the sheets again if they are still needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be cleared up</source>
            <translation>
                <numerusform>%n to be cleared up</numerusform>
                <numerusform>%n to be cleared up</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::PapersView</name>
        <message numerus="yes">
            <source>%n paper(s) were done before.</source>
            <translation>
                <numerusform>%n paper was done before.</numerusform>
                <numerusform>%n papers were done before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were left out: %1</source>
            <translation>
                <numerusform>%n paper was left out: %1</numerusform>
                <numerusform>%n papers were left out: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s).</source>
            <translation>
                <numerusform>%n page.</numerusform>
                <numerusform>%n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were written to %1.</source>
            <translation>
                <numerusform>%n paper was written to %1.</numerusform>
                <numerusform>%n papers were written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n paper was sent to the printer.</numerusform>
                <numerusform>%n papers were sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) are printed again with their number</source>
            <translation>
                <numerusform>%n sheet is printed again with its number</numerusform>
                <numerusform>%n sheets are printed again with their number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) get a number when they are printed</source>
            <translation>
                <numerusform>%n sheet gets a number when it is printed</numerusform>
                <numerusform>%n sheets get a number when they are printed</numerusform>
            </translation>
        </message>
    </context>
</TS>
