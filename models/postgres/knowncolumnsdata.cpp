// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by tests/support/knowncolumns.py from the recorded schema; not edited by hand.
#include "postgres/knowncolumns.h"

namespace postroom {

namespace {

// clang-format off
constexpr KnownTable tables[] {
    KnownTable{"alembic_version",
        "version_num varchar"},
    KnownTable{"annual_billing",
        "id uuid,service_id uuid,financial_year_start integer,free_sms_fragment_limit integer,"
        "updated_at timestamp,created_at timestamp,high_volume_service_last_year boolean,"
        "has_custom_allowance boolean"},
    KnownTable{"api_keys",
        "id uuid,name varchar,secret varchar,service_id uuid,expiry_date timestamp,"
        "created_at timestamp,created_by_id uuid,updated_at timestamp,version integer,"
        "key_type varchar"},
    KnownTable{"api_keys_history",
        "id uuid,name varchar,secret varchar,service_id uuid,expiry_date timestamp,"
        "created_at timestamp,updated_at timestamp,created_by_id uuid,version integer,"
        "key_type varchar"},
    KnownTable{"auth_type",
        "name varchar"},
    KnownTable{"branding_type",
        "name varchar"},
    KnownTable{"complaints",
        "id uuid,notification_id uuid,service_id uuid,ses_feedback_id text,complaint_type text,"
        "complaint_date timestamp,created_at timestamp"},
    KnownTable{"default_annual_allowance",
        "id uuid,valid_from_financial_year_start integer,organisation_type varchar,"
        "allowance integer,notification_type notification_type"},
    KnownTable{"domain",
        "domain varchar,organisation_id uuid"},
    KnownTable{"email_branding",
        "id uuid,colour varchar,logo varchar,name varchar,text varchar,brand_type varchar,"
        "created_at timestamp,created_by uuid,updated_at timestamp,updated_by uuid,alt_text varchar,"
        "active boolean"},
    KnownTable{"email_branding_to_organisation",
        "organisation_id uuid,email_branding_id uuid"},
    KnownTable{"events",
        "id uuid,event_type varchar,created_at timestamp,data json"},
    KnownTable{"ft_billing",
        "bst_date date,template_id uuid,service_id uuid,notification_type text,provider text,"
        "rate_multiplier integer,international boolean,rate numeric,billable_units integer,"
        "notifications_sent integer,updated_at timestamp,created_at timestamp,postage varchar"},
    KnownTable{"ft_billing_letter_despatch",
        "bst_date date,postage varchar,cost_threshold text,rate numeric,billable_units integer,"
        "notifications_sent integer,created_at timestamp,updated_at timestamp"},
    KnownTable{"ft_notification_status",
        "bst_date date,template_id uuid,service_id uuid,job_id uuid,notification_type text,"
        "key_type text,notification_status text,notification_count integer,created_at timestamp,"
        "updated_at timestamp"},
    KnownTable{"ft_processing_time",
        "bst_date date,messages_total integer,messages_within_10_secs integer,created_at timestamp,"
        "updated_at timestamp"},
    KnownTable{"ft_service_stats",
        "bst_date date,service_id uuid,template_id uuid,notification_type notification_type,"
        "notification_status text,notification_count bigint"},
    KnownTable{"inbound_numbers",
        "id uuid,number varchar,provider varchar,service_id uuid,active boolean,"
        "created_at timestamp,updated_at timestamp"},
    KnownTable{"inbound_sms",
        "id uuid,service_id uuid,content varchar,notify_number varchar,user_number varchar,"
        "created_at timestamp,provider_date timestamp,provider_reference varchar,provider varchar"},
    KnownTable{"inbound_sms_history",
        "id uuid,created_at timestamp,service_id uuid,notify_number varchar,provider_date timestamp,"
        "provider_reference varchar,provider varchar"},
    KnownTable{"invite_status_type",
        "name varchar"},
    KnownTable{"invited_organisation_users",
        "id uuid,email_address varchar,invited_by_id uuid,organisation_id uuid,created_at timestamp,"
        "status varchar,permissions varchar"},
    KnownTable{"invited_users",
        "id uuid,email_address varchar,user_id uuid,service_id uuid,created_at timestamp,"
        "status text,permissions varchar,auth_type varchar,folder_permissions jsonb"},
    KnownTable{"job_status",
        "name varchar"},
    KnownTable{"jobs",
        "id uuid,original_file_name varchar,service_id uuid,template_id uuid,created_at timestamp,"
        "updated_at timestamp,notification_count integer,notifications_sent integer,"
        "processing_started timestamp,processing_finished timestamp,created_by_id uuid,"
        "template_version integer,notifications_delivered integer,notifications_failed integer,"
        "job_status varchar,scheduled_for timestamp,archived boolean,contact_list_id uuid"},
    KnownTable{"key_types",
        "name varchar"},
    KnownTable{"letter_attachment",
        "id uuid,created_at timestamp,created_by_id uuid,archived_at timestamp,archived_by_id uuid,"
        "original_filename varchar,page_count smallint"},
    KnownTable{"letter_branding",
        "id uuid,name varchar,filename varchar,created_at timestamp,created_by_id uuid,"
        "updated_at timestamp,updated_by_id uuid"},
    KnownTable{"letter_branding_to_organisation",
        "organisation_id uuid,letter_branding_id uuid"},
    KnownTable{"letter_rates",
        "id uuid,start_date timestamp,end_date timestamp,sheet_count integer,rate numeric,"
        "crown boolean,post_class varchar"},
    KnownTable{"notification_history",
        "id uuid,job_id uuid,job_row_number integer,service_id uuid,template_id uuid,"
        "template_version integer,api_key_id uuid,key_type varchar,"
        "notification_type notification_type,created_at timestamp,sent_at timestamp,sent_by varchar,"
        "updated_at timestamp,reference varchar,billable_units integer,client_reference varchar,"
        "international boolean,phone_prefix varchar,rate_multiplier numeric,"
        "notification_status text,created_by_id uuid,postage varchar,"
        "document_download_count integer"},
    KnownTable{"notification_status_types",
        "name varchar"},
    KnownTable{"notifications",
        "id uuid,to varchar,job_id uuid,service_id uuid,template_id uuid,created_at timestamp,"
        "sent_at timestamp,sent_by varchar,updated_at timestamp,reference varchar,"
        "template_version integer,job_row_number integer,_personalisation varchar,api_key_id uuid,"
        "key_type varchar,notification_type notification_type,billable_units integer,"
        "client_reference varchar,international boolean,phone_prefix varchar,"
        "rate_multiplier numeric,notification_status text,normalised_to varchar,created_by_id uuid,"
        "reply_to_text varchar,postage varchar,document_download_count integer,"
        "unsubscribe_link varchar"},
    KnownTable{"notifications_letter_despatch",
        "notification_id uuid,despatched_on date,cost_threshold text"},
    KnownTable{"organisation",
        "id uuid,name varchar,active boolean,created_at timestamp,updated_at timestamp,"
        "email_branding_id uuid,letter_branding_id uuid,agreement_signed boolean,"
        "agreement_signed_at timestamp,agreement_signed_by_id uuid,agreement_signed_version float8,"
        "crown boolean,organisation_type varchar,request_to_go_live_notes text,"
        "agreement_signed_on_behalf_of_email_address varchar,"
        "agreement_signed_on_behalf_of_name varchar,billing_contact_email_addresses text,"
        "billing_contact_names text,billing_reference varchar,notes text,"
        "purchase_order_number varchar,can_approve_own_go_live_requests boolean"},
    KnownTable{"organisation_permissions",
        "id uuid,permission text,organisation_id uuid,created_at timestamp"},
    KnownTable{"organisation_types",
        "name varchar,is_crown boolean"},
    KnownTable{"organisation_user_permissions",
        "id uuid,created_at timestamp,organisation_id uuid,user_id uuid,permission text"},
    KnownTable{"permissions",
        "id uuid,service_id uuid,user_id uuid,permission text,created_at timestamp"},
    KnownTable{"protected_sender_ids",
        "sender_id varchar"},
    KnownTable{"provider_details",
        "id uuid,display_name varchar,identifier varchar,priority integer,"
        "notification_type notification_type,active boolean,updated_at timestamp,version integer,"
        "created_by_id uuid,supports_international boolean,reason varchar"},
    KnownTable{"provider_details_history",
        "id uuid,display_name varchar,identifier varchar,priority integer,"
        "notification_type notification_type,active boolean,version integer,updated_at timestamp,"
        "created_by_id uuid,supports_international boolean,reason varchar"},
    KnownTable{"rates",
        "id uuid,valid_from timestamp,rate numeric,notification_type notification_type"},
    KnownTable{"report_requests",
        "id uuid,user_id uuid,service_id uuid,report_type text,status text,parameter jsonb,"
        "created_at timestamp,updated_at timestamp"},
    KnownTable{"returned_letters",
        "id uuid,reported_at date,service_id uuid,notification_id uuid,created_at timestamp,"
        "updated_at timestamp"},
    KnownTable{"service_callback_api",
        "id uuid,service_id uuid,url varchar,bearer_token varchar,created_at timestamp,"
        "updated_at timestamp,updated_by_id uuid,version integer,callback_type varchar"},
    KnownTable{"service_callback_api_history",
        "id uuid,service_id uuid,url varchar,bearer_token varchar,created_at timestamp,"
        "updated_at timestamp,updated_by_id uuid,version integer,callback_type varchar"},
    KnownTable{"service_callback_type",
        "name varchar"},
    KnownTable{"service_contact_list",
        "id uuid,original_file_name varchar,row_count integer,template_type template_type,"
        "service_id uuid,created_by_id uuid,created_at timestamp,updated_at timestamp,"
        "archived boolean"},
    KnownTable{"service_data_retention",
        "id uuid,service_id uuid,notification_type notification_type,days_of_retention integer,"
        "created_at timestamp,updated_at timestamp"},
    KnownTable{"service_email_branding",
        "service_id uuid,email_branding_id uuid"},
    KnownTable{"service_email_reply_to",
        "id uuid,service_id uuid,email_address text,is_default boolean,created_at timestamp,"
        "updated_at timestamp,archived boolean"},
    KnownTable{"service_join_request_contacted_users",
        "service_join_request_id uuid,user_id uuid"},
    KnownTable{"service_join_requests",
        "id uuid,requester_id uuid,service_id uuid,created_at timestamp,status text,"
        "status_changed_at timestamp,status_changed_by_id uuid,reason text"},
    KnownTable{"service_letter_branding",
        "service_id uuid,letter_branding_id uuid"},
    KnownTable{"service_letter_contacts",
        "id uuid,service_id uuid,contact_block text,is_default boolean,created_at timestamp,"
        "updated_at timestamp,archived boolean"},
    KnownTable{"service_permission_types",
        "name varchar"},
    KnownTable{"service_permissions",
        "service_id uuid,permission varchar,created_at timestamp"},
    KnownTable{"service_sms_senders",
        "id uuid,sms_sender varchar,service_id uuid,is_default boolean,inbound_number_id uuid,"
        "created_at timestamp,updated_at timestamp,archived boolean"},
    KnownTable{"service_whitelist",
        "id uuid,service_id uuid,recipient_type text,recipient varchar,created_at timestamp"},
    KnownTable{"services",
        "id uuid,name varchar,created_at timestamp,updated_at timestamp,active boolean,"
        "restricted boolean,created_by_id uuid,version integer,organisation_type varchar,"
        "prefix_sms boolean,crown boolean,rate_limit integer,contact_link varchar,"
        "consent_to_research boolean,volume_email integer,volume_letter integer,volume_sms integer,"
        "count_as_live boolean,go_live_at timestamp,go_live_user_id uuid,organisation_id uuid,"
        "notes text,billing_contact_email_addresses text,billing_contact_names text,"
        "billing_reference varchar,purchase_order_number varchar,letter_message_limit bigint,"
        "sms_message_limit bigint,email_message_limit bigint,has_active_go_live_request boolean,"
        "normalised_service_name varchar,custom_email_sender_name varchar,"
        "email_sender_local_part varchar,international_sms_message_limit bigint,"
        "confirmed_unique boolean,confirmed_email_sender_name boolean"},
    KnownTable{"services_history",
        "id uuid,name varchar,created_at timestamp,updated_at timestamp,active boolean,"
        "restricted boolean,created_by_id uuid,version integer,organisation_type varchar,"
        "prefix_sms boolean,crown boolean,rate_limit integer,contact_link varchar,"
        "consent_to_research boolean,volume_email integer,volume_letter integer,volume_sms integer,"
        "count_as_live boolean,go_live_at timestamp,go_live_user_id uuid,organisation_id uuid,"
        "notes text,billing_contact_email_addresses text,billing_contact_names text,"
        "billing_reference varchar,purchase_order_number varchar,letter_message_limit bigint,"
        "sms_message_limit bigint,email_message_limit bigint,has_active_go_live_request boolean,"
        "normalised_service_name varchar,custom_email_sender_name varchar,"
        "email_sender_local_part varchar,international_sms_message_limit bigint,"
        "confirmed_unique boolean,confirmed_email_sender_name boolean"},
    KnownTable{"template_email_files",
        "id uuid,filename text,link_text text,retention_period integer,validate_users_email boolean,"
        "created_at timestamp,updated_at timestamp,archived_at timestamp,version integer,"
        "template_id uuid,template_version integer,created_by_id uuid,archived_by_id uuid,"
        "pending boolean"},
    KnownTable{"template_email_files_history",
        "id uuid,filename text,link_text text,retention_period integer,validate_users_email boolean,"
        "created_at timestamp,updated_at timestamp,archived_at timestamp,version integer,"
        "template_id uuid,template_version integer,created_by_id uuid,archived_by_id uuid,"
        "pending boolean"},
    KnownTable{"template_folder",
        "id uuid,service_id uuid,name varchar,parent_id uuid"},
    KnownTable{"template_folder_map",
        "template_id uuid,template_folder_id uuid"},
    KnownTable{"template_redacted",
        "template_id uuid,redact_personalisation boolean,updated_at timestamp,updated_by_id uuid"},
    KnownTable{"templates",
        "id uuid,name varchar,template_type template_type,created_at timestamp,updated_at timestamp,"
        "content text,service_id uuid,subject text,created_by_id uuid,version integer,"
        "archived boolean,service_letter_contact_id uuid,hidden boolean,postage varchar,"
        "letter_attachment_id uuid,letter_welsh_content text,letter_welsh_subject text,"
        "letter_languages text,has_unsubscribe_link boolean"},
    KnownTable{"templates_history",
        "id uuid,name varchar,template_type template_type,created_at timestamp,updated_at timestamp,"
        "content text,service_id uuid,subject text,created_by_id uuid,version integer,"
        "archived boolean,service_letter_contact_id uuid,hidden boolean,postage varchar,"
        "letter_attachment_id uuid,letter_welsh_content text,letter_welsh_subject text,"
        "letter_languages text,has_unsubscribe_link boolean"},
    KnownTable{"unsubscribe_request",
        "id uuid,notification_id uuid,service_id uuid,template_id uuid,template_version integer,"
        "email_address text,created_at timestamp,unsubscribe_request_report_id uuid"},
    KnownTable{"unsubscribe_request_history",
        "id uuid,notification_id uuid,service_id uuid,template_id uuid,template_version integer,"
        "created_at timestamp,unsubscribe_request_report_id uuid"},
    KnownTable{"unsubscribe_request_report",
        "id uuid,service_id uuid,earliest_timestamp timestamp,latest_timestamp timestamp,"
        "processed_by_service_at timestamp,count bigint,created_at timestamp"},
    KnownTable{"user_folder_permissions",
        "user_id uuid,template_folder_id uuid,service_id uuid"},
    KnownTable{"user_to_organisation",
        "user_id uuid,organisation_id uuid"},
    KnownTable{"user_to_service",
        "user_id uuid,service_id uuid"},
    KnownTable{"users",
        "id uuid,name varchar,email_address varchar,created_at timestamp,updated_at timestamp,"
        "_password varchar,mobile_number varchar,password_changed_at timestamp,"
        "logged_in_at timestamp,failed_login_count integer,state varchar,platform_admin boolean,"
        "current_session_id uuid,auth_type varchar,email_access_validated_at timestamp,"
        "take_part_in_research boolean,receives_new_features_email boolean"},
    KnownTable{"verify_codes",
        "id uuid,user_id uuid,_code varchar,code_type text,expiry_datetime timestamp,"
        "code_used boolean,created_at timestamp"},
    KnownTable{"webauthn_credential",
        "id uuid,user_id uuid,name varchar,credential_data varchar,registration_response varchar,"
        "created_at timestamp,updated_at timestamp,logged_in_at timestamp"},
    KnownTable{"notifications_all_time_view",
        "id uuid,job_id uuid,job_row_number integer,service_id uuid,template_id uuid,"
        "template_version integer,api_key_id uuid,key_type varchar,billable_units integer,"
        "notification_type notification_type,created_at timestamp,sent_at timestamp,sent_by varchar,"
        "updated_at timestamp,notification_status text,reference varchar,client_reference varchar,"
        "international boolean,phone_prefix varchar,rate_multiplier numeric,created_by_id uuid,"
        "postage varchar,document_download_count integer"},
};
// clang-format on

} // namespace

std::span<const KnownTable> knownTables()
{
    return tables;
}

} // namespace postroom
