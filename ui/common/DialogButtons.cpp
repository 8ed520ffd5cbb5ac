#include "ui/common/DialogButtons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DialogButtons)
};

}

QDialogButtonBox* dialogButtons(QDialog* dialog, QPushButton* mainButton)
{
    auto* buttons = new QDialogButtonBox(dialog);
    mainButton->setProperty("primary", true);
    mainButton->setDefault(true);
    buttons->addButton(mainButton, QDialogButtonBox::ActionRole);
    buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

}
