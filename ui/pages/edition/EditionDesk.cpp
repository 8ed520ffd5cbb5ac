#include "ui/pages/edition/EditionDesk.h"

#include "ui/pages/InPlace.h"

namespace sidang {

QString EditionDesk::take(const std::function<void(Edition&)>& put)
{
    EditionChange change;
    change.before = edition();
    change.after = edition();
    put(*change.after);
    return change.before == change.after ? QString() : performInPlace(door_, {{change}, {}});
}

}
