//! Which operation does what on a store.
use super::{DbOperation, Store};
use crate::{
    domain::dates::Instant,
    effects::db::{
        AppendFile, ChangeNotices, DbError, DeleteFiles, DropOutgoing, FinishFile, Keep, LoadDocument,
        LoadDocuments, LoadNotice, LoadWindow, NextOutgoing, Recall, Size, StoreDocuments, StorePage, Vault,
    },
};

macro_rules! on_store {
    ($($op:ty => |$self:ident, $store:ident| $body:expr;)*) => {$(
        impl DbOperation for $op {
            fn vault(&self) -> &Vault {
                &self.vault
            }
            fn run(&self, $store: &mut Store) -> Self::Output {
                let $self = self;
                $body
            }
            fn refused(error: DbError) -> Self::Output {
                Err(error)
            }
        }
    )*};
}

on_store! {
    LoadWindow => |op, store| store.window(op);
    LoadNotice => |op, store| store.notice(&op.id);
    ChangeNotices => |op, store| store.change_notices(&op.ids, op.action, &op.key);
    StorePage => |op, store| store.store_page(op);
    NextOutgoing => |_op, store| store.next_outgoing();
    DropOutgoing => |op, store| store.drop_outgoing(&op.key, op.refused);
    StoreDocuments => |op, store| store.store_documents(&op.documents, &op.etag, op.at);
    LoadDocuments => |op, store| store.documents(op.offset, op.limit);
    LoadDocument => |op, store| store.document(&op.id);
    AppendFile => |op, store| store.append(&op.id, &op.sha256, op.offset, &op.bytes);
    FinishFile => |op, store| store.finish(&op.id);
    Keep => |op, store| store.keep(&op.name, op.json.as_deref(), op.at.0);
    Recall => |op, store| Ok(store.recall(&op.name)?.map(|(json, at)| (json, Instant(at))));
    Size => |_op, store| store.size();
    DeleteFiles => |_op, store| store.delete_files();
}
