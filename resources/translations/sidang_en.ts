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
</TS>
