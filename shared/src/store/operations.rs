//! Which operation does what on a store.
use super::{DbOperation, Store};
use crate::{
    domain::dates::Instant,
    effects::db::{
        AppendFile, DbError, DeleteFiles, DropOutgoing, Enqueue, FinishFile, Keep, LoadDocument,
        LoadDocuments, LoadNotice, LoadWindow, NextOutgoing, Recall, Size, StoreDocuments, StorePage, Vault,
        Waiting,
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
    Enqueue => |op, store| store.enqueue(op);
    StorePage => |op, store| store.store_page(op);
    NextOutgoing => |_op, store| store.next_outgoing();
    DropOutgoing => |op, store| store.drop_outgoing(&op.key, op.refused);
    Waiting => |_op, store| store.waiting();
    StoreDocuments => |op, store| store.store_documents(op);
    LoadDocuments => |op, store| store.documents(op);
    LoadDocument => |op, store| store.document(&op.id);
    AppendFile => |op, store| store.append(op);
    FinishFile => |op, store| store.finish(&op.id);
    Size => |_op, store| store.size();
    DeleteFiles => |_op, store| store.delete_files();
    Keep => |op, store| store.keep_anew(op);
    Recall => |op, store| Ok(store.recall(&op.name)?.map(|(json, at)| (json, Instant(at))));
}
