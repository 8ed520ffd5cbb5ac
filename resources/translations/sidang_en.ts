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
</TS>
